package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.WatchRow;
import com.jetvision.platform.ui.Ask;
import com.vaadin.flow.component.UI;

/** What an agent does with a watch. */
class WatchActs {
    private final EmptyLegWatches watches;
    private final Runnable done;

    /** @param done shows what has changed */
    WatchActs(EmptyLegWatches watches, Runnable done) {
        this.watches = watches;
        this.done = done;
    }

    void edit(WatchRow watch) {
        UI.getCurrent().navigate(EmptyLegLinks.edit(watch.id()));
    }

    void pause(WatchRow watch) {
        watches.pause(watch.id());
        done.run();
    }

    void resume(WatchRow watch) {
        watches.resume(watch.id());
        done.run();
    }

    void tellAgain(WatchRow watch) {
        watches.tellAgain(watch.id());
        done.run();
    }

    void cancel(WatchRow watch) {
        Ask.beforeDanger(
                "Cancel the watch %s?".formatted(watch.wish().route()),
                "The bell rings for it no more, and it cannot be resumed. What it found stays.",
                "Cancel watch",
                "Keep it",
                () -> {
                    watches.cancel(watch.id());
                    done.run();
                });
    }
}
