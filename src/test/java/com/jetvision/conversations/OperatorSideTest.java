package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ids;
import com.jetvision.testing.FacadeTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator who signs in here sees: its own thread, and nothing of the client, of others or of our price. */
@FacadeTest
class OperatorSideTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Conversations conversations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private TalkScene scene;

    @BeforeEach
    void bothOperatorsHaveQuoted() {
        scene = new TalkScene(app);
        scene.quotes(scene.aurora, "q-1", "37000");
        scene.quotes(scene.cardinal, "q-2", "44300");
        scene.dana.runs(() ->
                conversations.say(conversations.notes(scene.request), "Harlow cares most about Wi-Fi", Ids.next()));
    }

    @Test
    void anOperatorReadsItsOwnThreadAlone() {
        var said = scene.read(scene.lena);
        assertThat(said).isNotEmpty();
        assertThat(said).allMatch(message -> message.conversation().equals(scene.threadWith(scene.aurora)));
        assertThat(said).allMatch(message -> message.quote() == null);
        assertThat(said.toString()).contains("37000").doesNotContain("Harlow", "44300", "Cardinal");
        var cardinals = scene.threadWith(scene.cardinal);
        assertThatThrownBy(() -> scene.lena.does(() -> conversations.thread(cardinals, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.lena.does(() -> conversations.say(cardinals, "Hello", Ids.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseItselfShowsAnOperatorNoMore() {
        var words = scene.lena.does(() -> Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("select coalesce(content, '') || coalesce(rich_content::text, '') from messages")
                        .query(String.class)
                        .list())));
        assertThat(words).isNotEmpty();
        assertThat(String.join("\n", words)).doesNotContain("Harlow", "44300");
        assertThat(rows("conversations")).isEqualTo(1);
        for (var table : List.of("client_profiles", "requests", "workflow_states", "proposals", "quote_lines")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("quotes")).isEqualTo(1);
    }

    private int rows(String table) {
        return scene.lena.does(() -> Objects.requireNonNull(transaction.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Integer.class).single())));
    }

    @Test
    void anOperatorsAnswerIsNewToTheAgentAndItsReadingIsSeen() {
        var asked = scene.says(scene.dana, scene.aurora, "Can you hold it until 18:00?");
        assertThat(scene.lena.does(() -> conversations.unread())).isEqualTo(1);
        var last = scene.read(scene.lena).getLast();
        scene.lena.runs(() -> conversations.markRead(last.conversation(), last.seq()));
        assertThat(scene.lena.does(() -> conversations.unread())).isZero();
        scene.lena.runs(() -> conversations.say(last.conversation(), "Held until 18:00 for you.", Ids.next()));
        var said = scene.read(scene.dana);
        assertThat(said.getLast().sender()).isEqualTo("Lena Ortiz");
        assertThat(said.getLast().status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(said)
                .filteredOn(message -> message.id().equals(asked))
                .extracting(MessageView::status)
                .containsExactly(MessageStatus.READ);
    }

    @Test
    void theInboxOfAnOperatorNamesTheBrokerAndTheRoute() {
        var rows = scene.lena.does(() -> conversations.inbox(InboxGroup.OPEN, "", 50));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().with()).isEqualTo("Dana Holt");
        assertThat(rows.getFirst().route()).containsExactly("KTEB", "KVNY");
        assertThat(rows.getFirst().stage()).isNull();
        assertThat(scene.lena.does(() -> conversations.inbox(InboxGroup.OPEN, "Harlow", 50)))
                .isEmpty();
    }
}
