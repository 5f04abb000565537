package com.jetvision.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.events.Ref;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class LiveUpdatesTest {
    @Autowired
    LiveUpdates live;

    @Autowired
    Screens screens;

    @Autowired
    World world;

    private final Thing thing = new Thing(UUID.randomUUID());
    private final Div part = new Div();
    private int read;

    private record Thing(UUID value) implements Ref {}

    @BeforeEach
    void somebodyLooks() {
        screens.open(world.agent(world.brokerage("Meridian"), "Dana Holt"), "");
        screens.settle();
    }

    @Test
    void whatChangedBetweenLoadingAndBindingIsReadAgain() {
        live.changed(Set.of(thing.value())); // the part has loaded before, and does not know
        show();
        screens.settle();
        assertThat(read).isEqualTo(1);
        screens.settle();
        assertThat(read).isEqualTo(1);
    }

    @Test
    void nothingIsReadAgainWhereNothingHappened() {
        live.changed(Set.of(UUID.randomUUID()));
        show();
        screens.settle();
        assertThat(read).isZero();
    }

    @Test
    void manyChangesAtOnceAreReadOnce() {
        show();
        for (int i = 0; i < 10; i++) {
            live.changed(Set.of(thing.value()));
        }
        screens.settle();
        assertThat(read).isEqualTo(1);
    }

    @Test
    void aPartThatIsGoneIsToldNothingAndLeavesNothingBehind() {
        int before = live.size();
        show();
        assertThat(live.size()).isEqualTo(before + 1);
        UI.getCurrent().remove(part);
        live.changed(Set.of(thing.value()));
        screens.settle();
        assertThat(read).isZero();
        assertThat(live.size()).isEqualTo(before);
    }

    private void show() {
        live.bind(part, thing, () -> read++);
        UI.getCurrent().add(part);
    }
}
