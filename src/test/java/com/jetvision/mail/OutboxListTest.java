package com.jetvision.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class OutboxListTest {
    @Autowired
    World world;

    @Autowired
    Mail mail;

    @Autowired
    JobWorker worker;

    @Autowired
    JavaMailSender smtp;

    @Autowired
    TransactionTemplate transaction;

    Person admin;
    Person agent;

    @BeforeEach
    void people() {
        var meridian = world.brokerage("Meridian Air Brokers");
        admin = world.admin(meridian, "Ada Park");
        agent = world.agent(meridian, "Dana Holt");
    }

    @Test
    void aMailWaitsWithItsReasonWhileTheServerIsDownAndGoesOutWhenItIsBack() {
        postbox().down(true);
        var id = write("ruth@harlow.example", "Your Tuesday flight");
        worker.runAllDue();

        var waiting = row(id);
        assertThat(waiting.status()).isEqualTo(EmailStatus.PENDING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastError()).contains("does not answer");

        postbox().down(false);
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        assertThat(row(id).status()).isEqualTo(EmailStatus.SENT);
        assertThat(postbox().received()).hasSize(1);
    }

    @Test
    void theListIsSearchedAndFiltered() {
        write("ruth@harlow.example", "Your Tuesday flight");
        worker.runAllDue();
        write("m@teixeira.example", "100% refundable");

        assertThat(subjects(new EmailFilter(Set.of(), "RUTH@"))).containsExactly("Your Tuesday flight");
        assertThat(subjects(new EmailFilter(Set.of(), "100%"))).containsExactly("100% refundable");
        assertThat(subjects(new EmailFilter(Set.of(EmailStatus.SENT), ""))).containsExactly("Your Tuesday flight");
        assertThat(subjects(EmailFilter.ALL)).containsExactly("100% refundable", "Your Tuesday flight");
    }

    @Test
    void anotherHouseAndAnAgentSeeNothingOfIt() {
        var id = write("ruth@harlow.example", "Your Tuesday flight");
        var stranger = world.admin(world.brokerage("Other Jets"), "Olga Stern");

        assertThat(stranger.<Integer>does(() -> mail.count(EmailFilter.ALL))).isZero();
        assertThat(stranger.<Boolean>does(() -> mail.find(id).isPresent())).isFalse();
        assertThat(stranger.<Boolean>does(() -> mail.visible(List.of(id)).isEmpty()))
                .isTrue();
        assertThatThrownBy(() -> agent.runs(() -> mail.count(EmailFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private EmailId write(String to, String subject) {
        var letter = new NewEmail(
                "letter", new About(Ids.next()), to, "Ruth Harlow", null, subject, "Dear Ruth", List.of(), null);
        return agent.does(() -> transaction.execute(status -> mail.queue(letter)));
    }

    private EmailRow row(EmailId id) {
        return admin.does(() -> mail.find(id).orElseThrow());
    }

    private List<String> subjects(EmailFilter filter) {
        return admin.does(
                () -> mail.rows(filter, 0, 50).stream().map(EmailRow::subject).toList());
    }

    private Postbox postbox() {
        return (Postbox) smtp;
    }

    private record About(UUID value) implements Ref {}
}
