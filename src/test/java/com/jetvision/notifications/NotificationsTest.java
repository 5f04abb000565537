package com.jetvision.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.conversations.Conversations;
import com.jetvision.conversations.TalkScene;
import com.jetvision.quotes.Quotes;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FacadeTest
class NotificationsTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Quotes quotes;

    @Autowired
    private World world;

    private TalkScene scene;

    @BeforeEach
    void aRequestInTheMarket() {
        scene = new TalkScene(app);
    }

    private List<NotificationRow> rows() {
        return scene.dana.does(() -> notifications.rows(NotificationFilter.ALL, 50));
    }

    @Test
    void quotesInABurstAreOneLineUntilItIsRead() {
        scene.quotes(scene.aurora, "q-1", "37000");
        assertThat(rows().getFirst().title()).isEqualTo("Aurora Jet Charter quotes");
        scene.quotes(scene.cardinal, "q-2", "44300");
        assertThat(rows()).hasSize(1);
        var both = rows().getFirst();
        assertThat(both.title()).isEqualTo("2 new quotes");
        assertThat(both.body()).contains("Aurora Jet Charter $", ", Cardinal Air $");
        assertThat(both.route()).containsExactly("KTEB", "KVNY");
        scene.dana.runs(() -> notifications.markRead(both.id()));
        scene.quotes(scene.aurora, "q-3", "36000");
        assertThat(rows()).extracting(NotificationRow::unread).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aDeclineSaysWhy() {
        scene.machine.runs(() -> quotes.declined(
                scene.request, scene.cardinal, "No crew", scene.clock().instant()));
        assertThat(rows().getFirst().body()).isEqualTo("Cardinal Air: No crew");
    }

    @Test
    void aMessageThatWasNotSentNeedsMe() {
        var id = scene.says(scene.dana, scene.aurora, "Hello");
        scene.machine.runs(() -> conversations.notSent(id, "Avinode does not answer."));
        assertThat(scene.dana.does(() -> notifications.count(NotificationFilter.NEEDS_ME)))
                .isEqualTo(1);
        scene.dana.runs(() -> notifications.markAllRead());
        assertThat(scene.dana.does(() -> notifications.count(NotificationFilter.UNREAD)))
                .isZero();
    }

    @Test
    void nobodyReadsAnothersNotificationsNorMarksThem() {
        scene.quotes(scene.aurora, "q-1", "37000");
        var omar = world.agent(scene.house, "Omar Reyes");
        var id = rows().getFirst().id();
        for (var person : List.of(omar, scene.admin, scene.lena)) {
            assertThat(person.does(() -> notifications.rows(NotificationFilter.ALL, 50)))
                    .isEmpty();
            person.runs(() -> notifications.markRead(id));
            person.runs(() -> notifications.markAllRead());
        }
        assertThat(rows().getFirst().unread()).isTrue();
    }
}
