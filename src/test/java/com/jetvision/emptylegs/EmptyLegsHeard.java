package com.jetvision.emptylegs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A house with an agent who watches, and the marketplace to be heard. */
abstract class EmptyLegsHeard {
    @Autowired
    ApplicationContext app;

    @Autowired
    EmptyLegs legs;

    @Autowired
    EmptyLegWatches watches;

    @Autowired
    EmptyLegMatches matches;

    @Autowired
    Notifications notifications;

    @Autowired
    Who who;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    EmptyLegScene scene;
    Person dana;
    WatchClock watchClock;

    @BeforeEach
    void aHouse() {
        watchClock = new WatchClock(legs, who);
        scene = new EmptyLegScene(app);
        dana = scene.dana;
    }

    MatchRow only(Person who) {
        var all = matches(who);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<MatchRow> matches(Person who) {
        return rows(who, MatchGroup.ON_OFFER);
    }

    List<MatchRow> rows(Person who, MatchGroup group) {
        return who.does(() -> matches.rows(new MatchFilter(group, null, ""), MatchSort.FOUND, 0, 50));
    }

    List<NotificationRow> notices(Person who) {
        return who.does(() -> notifications.rows(NotificationFilter.ALL, 50));
    }

    int audited(String event) {
        return world.sql()
                .sql("select count(*) from audit_entries where event = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
