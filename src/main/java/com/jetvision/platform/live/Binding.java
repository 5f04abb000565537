package com.jetvision.platform.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One component's wish to hear of one record; merges what comes faster than four times a second. */
class Binding {
    private static final Duration PACE = Duration.ofMillis(250);
    private final Component component;
    private final Command refresh;
    private final LiveSchedule schedule;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable UI ui;
    private volatile long last = Long.MIN_VALUE / 2;

    Binding(Component component, Command refresh, LiveSchedule schedule) {
        this.component = component;
        this.refresh = refresh;
        this.schedule = schedule;
    }

    Binding attached(UI screen) {
        ui = screen;
        return this;
    }

    /** The first change is shown at once, those within the next quarter second together at its end. */
    void wake() {
        if (waiting.compareAndSet(false, true)) {
            long since = System.nanoTime() - last;
            schedule.after(since >= PACE.toNanos() ? Duration.ZERO : PACE.minusNanos(since), this::show);
        }
    }

    private void show() {
        waiting.set(false);
        last = System.nanoTime();
        var screen = ui;
        if (screen == null) {
            return;
        }
        try {
            screen.access(() -> {
                if (component.isAttached()) {
                    refresh.execute();
                }
            });
        } catch (UIDetachedException gone) {
            ui = null; // the tab closed between the event and now: nobody is left to tell
        }
    }
}
