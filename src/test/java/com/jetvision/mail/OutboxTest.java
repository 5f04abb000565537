package com.jetvision.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.World;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class OutboxTest {
    private static final String LINK = "https://jetvision.example/p/secret-token";

    @Autowired
    Mail mail;

    @Autowired
    Outbox outbox;

    @Autowired
    JobWorker worker;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    World world;

    private OrganizationId brokerage;
    private Person agent;
    private Person admin;
    private Postbox postbox;

    @Autowired
    void smtp(JavaMailSender sender) {
        postbox = (Postbox) sender;
    }

    @BeforeEach
    void people() {
        brokerage = world.brokerage("Meridian Air Brokers");
        agent = world.agent(brokerage, "Dana Holt");
        admin = world.admin(brokerage, "Ada Min");
    }

    @Test
    void aMailGoesOutWithItsLinkAndAttachment() throws Exception {
        var file = agent.does(() ->
                documents.store("note", brokerage, "note.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8)));
        queue(List.of(file));
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(1);
        var raw = raw(postbox.received().getFirst());
        assertThat(raw).contains("note.txt", "Meridian Air Brokers", "secret-token");
        assertThat(status()).isEqualTo("sent");
    }

    @Test
    void theSecretLinkIsNeverReadableInTheDatabaseAndErasedOnceSent() {
        queue(List.of());
        assertThat(row("outgoing_emails")).doesNotContain("secret-token");
        assertThat(world.sql()
                        .sql("select payload::text from jobs")
                        .query(String.class)
                        .single())
                .doesNotContain("secret-token");
        worker.runAllDue();
        assertThat(world.sql()
                        .sql("select sealed_link is null from outgoing_emails")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whileTheServerIsDownTheMailWaitsAndThenGoesOutOnce() {
        postbox.down(true);
        queue(List.of());
        worker.runAllDue();
        assertThat(postbox.received()).isEmpty();
        postbox.down(false);
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(1);
    }

    @Test
    void whoeverWaitsReadsWhyAndCanHaveTheMailTriedAtOnceAndItGoesOutOnce() {
        postbox.down(true);
        queue(List.of());
        worker.runAllDue();
        var waiting = agent.does(() -> mail.stuck(brokerage)).getFirst();
        assertThat(waiting.lastError()).contains("mail server");
        postbox.down(false);
        agent.runs(() -> mail.retry(waiting.id()));
        worker.runAllDue();
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(1);
        assertThat(agent.does(() -> mail.stuck(brokerage))).isEmpty();
        assertThatThrownBy(() -> agent.runs(() -> mail.retry(waiting.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aLaterMailAboutTheSameDoesNotOvertakeOneThatWaits() throws Exception {
        postbox.down(true);
        queue(List.of());
        worker.runAllDue();
        postbox.down(false);
        queue(List.of());
        worker.runAllDue();
        assertThat(postbox.received()).isEmpty();
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        assertThat(postbox.received())
                .extracting(OutboxTest::id)
                .isEqualTo(world.sql()
                        .sql("select message_id from outgoing_emails order by created_at")
                        .query(String.class)
                        .list());
    }

    @Test
    void anotherAgentNeitherReadsNorHurriesMyMail() {
        postbox.down(true);
        queue(List.of());
        worker.runAllDue();
        var id = admin.does(() -> mail.rows(EmailFilter.ALL, 0, 1)).getFirst().id();
        var other = world.agent(brokerage, "Priya Nair");
        assertThat(other.does(() -> mail.stuck(brokerage))).isEmpty();
        assertThatThrownBy(() -> other.runs(() -> mail.retry(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aCrashAfterTheServerTookItSendsTheSameMessageIdAgain() throws Exception {
        queue(List.of());
        worker.runAllDue();
        world.sql().sql("update outgoing_emails set status = 'sending'").update();
        world.sql().sql("update jobs set status = 'pending'").update();
        world.jobsWait(Duration.ofMinutes(2));
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(2);
        assertThat(id(postbox.received().get(0)))
                .startsWith("<")
                .isEqualTo(id(postbox.received().get(1)));
    }

    @Test
    void afterTheLastAttemptTheMailHasFailedAndAnAdminCanTryItAgain() {
        postbox.down(true);
        queue(List.of());
        for (int minutes : new int[] {1, 2, 4, 8, 16, 1}) {
            worker.runAllDue();
            world.jobsWait(Duration.ofMinutes(minutes));
        }
        assertThat(status()).isEqualTo("failed");
        postbox.down(false);
        admin.runs(() -> mail.retry(
                admin.does(() -> mail.rows(EmailFilter.ALL, 0, 1)).getFirst().id()));
        worker.runAllDue();
        assertThat(status()).isEqualTo("sent");
    }

    @Test
    void anotherBrokeragesAdminSeesNothingAndCanRetryNothing() {
        queue(List.of());
        var id = admin.does(() -> mail.rows(EmailFilter.ALL, 0, 1)).getFirst().id();
        var stranger = world.admin(world.brokerage("Other"), "Eve Else");
        assertThat(stranger.does(() -> mail.rows(EmailFilter.ALL, 0, 10))).isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> mail.retry(id))).isInstanceOf(NotFound.class);
    }

    private void queue(List<DocumentId> files) {
        agent.runs(() -> transaction.executeWithoutResult(status -> mail.queue(new NewEmail(
                "letter",
                brokerage,
                "client@example.com",
                "Rita Harlow",
                "dana@example.com",
                "Your flight",
                "Dear Ms Harlow,\n\n{link}\n\nDana",
                files,
                LINK))));
    }

    /** As the server is given it. */
    private static String id(MimeMessage message) {
        try {
            message.saveChanges();
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String status() {
        return world.sql()
                .sql("select status from outgoing_emails")
                .query(String.class)
                .single();
    }

    private String row(String table) {
        return world.sql()
                .sql("select row_to_json(t)::text from " + table + " t")
                .query(String.class)
                .single();
    }

    private static String raw(MimeMessage message) throws Exception {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
