package com.jetvision.chaos;

import com.jetvision.chaos.PostOffice.Mood;
import com.jetvision.mail.Mail;
import com.jetvision.mail.NewEmail;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** R10. */
class BadMailServer implements Scenario {
    private static final int MAILS_A_MOOD = 8;
    private static final int MATTERS = 4;
    private static final int ATTEMPTS = 6;
    private static final int A_FEW = 3;
    private static final Duration TO_THE_END = Duration.ofMinutes(5);
    private static final Duration A_MOOD = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "R10";
    }

    @Override
    public String sentence() {
        return "The mail server is away, slow (a byte a second), not ready (4xx), refusing (5xx), or takes a mail and"
                + " hangs up without a word: each mail is taken once, one that may have been taken comes again as the"
                + " same, none overtakes another about the same, a refused one ends as failed, and events are worked off.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        try (var office = PostOffice.open()) {
            trial.world().launch(2, plain -> plain.with("JETVISION_SMTP_PORT", Integer.toString(office.port())));
            try (var desk = Facades.open(trial.world().settings(), "desk");
                    var load = trial.load(trial.plan(1, false))) {
                var post = new Post(trial, office, desk);
                post.throughAllMoods();
                load.finish();
                post.judge();
            }
        }
    }

    private record Matter(UUID value) implements Ref {}

    /** The mails of one trial, by the mood in which they were written. */
    private static final class Post {
        private final Trial trial;
        private final PostOffice office;
        private final Facades desk;
        private final JdbcClient sql;
        private final List<Matter> matters;
        private final Map<UUID, Mood> written = new HashMap<>();

        Post(Trial trial, PostOffice office, Facades desk) {
            this.trial = trial;
            this.office = office;
            this.desk = desk;
            sql = trial.world().sql();
            matters = sql.sql("select id from requests order by id limit " + MATTERS).query(UUID.class).list().stream()
                    .map(Matter::new)
                    .toList();
        }

        void throughAllMoods() throws Exception {
            var moods = new ArrayList<>(List.of(Mood.values()));
            Collections.shuffle(moods, trial.dice());
            trial.figure("moods: " + moods);
            for (var mood : moods) {
                office.mood(mood);
                write(mood);
                suffer(mood);
                office.mood(Mood.WELL); // and all that is left goes out
                await(TO_THE_END, ATTEMPTS, () -> unfinished(List.copyOf(written.keySet())) == 0);
            }
        }

        private void write(Mood mood) {
            for (int i = 0; i < MAILS_A_MOOD; i++) {
                var mail = new NewEmail(
                        "chaos", // of no module that would hear of it
                        matters.get(i % matters.size()),
                        "r.harlow@example.com",
                        "Rebecca Harlow",
                        null,
                        "Written while the server was " + mood,
                        "Good morning.",
                        List.of(),
                        null);
                var id = desk.get(Who.class)
                        .asMachine(
                                new OrganizationId(trial.world().house().organization()),
                                "Chaos",
                                () -> desk.get(TransactionTemplate.class)
                                        .execute(status -> desk.get(Mail.class).queue(mail)));
                written.put(id.value(), mood);
            }
        }

        /**
         * Until each has been tried twice, and none so often that it is given up, for the server will be well again; those
         * that nobody will ever take, until they are given up.
         */
        private void suffer(Mood mood) throws Exception {
            var mine = written.entrySet().stream()
                    .filter(mail -> mail.getValue() == mood)
                    .map(Map.Entry::getKey)
                    .toList();
            switch (mood) {
                case REFUSING -> await(TO_THE_END, ATTEMPTS, () -> unfinished(mine) == 0);
                case SLOW -> TimeUnit.SECONDS.sleep(A_MOOD.toSeconds());
                case WELL, AWAY, LATER, DROPPING ->
                    await(A_MOOD, A_FEW, () -> attempts(mine) >= 2 || unfinished(mine) == 0);
            }
        }

        private void await(Duration patience, int attempts, java.util.function.BooleanSupplier end)
                throws InterruptedException {
            long until = System.nanoTime() + patience.toNanos();
            while (!end.getAsBoolean() && System.nanoTime() < until) {
                makeRetriesDue(attempts);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }

        /** The hand on the clock, for what was tried less often; what it moves must have waited as promised. */
        private void makeRetriesDue(int attempts) {
            sql.sql("""
                        with waiting as (
                            select id, attempts, extract(epoch from next_attempt_at - updated_at) as pause from jobs
                             where kind = 'send-email' and status = 'failed' and attempts < :attempts and next_attempt_at > now() + interval '6 seconds'
                               for update skip locked)
                        update jobs j set next_attempt_at = now() from waiting w where j.id = w.id
                        returning w.id, w.attempts, w.pause""").param("attempts", attempts).query(row -> {
                double promised = 60L << (row.getInt("attempts") - 1);
                double pause = row.getDouble("pause");
                if (Math.abs(pause - promised) > 5) {
                    trial.found(
                            Fault.WRONG_BACK_OFF,
                            row.getString("id"),
                            "%.0f s after attempt %d".formatted(pause, row.getInt("attempts")));
                }
            });
        }

        private int unfinished(List<UUID> mails) {
            return count("status in ('pending', 'sending')", mails);
        }

        private int attempts(List<UUID> mails) {
            return sql.sql("select coalesce(min(attempts), 0) from outgoing_emails where id = any (:mails)")
                    .param("mails", mails.toArray(UUID[]::new))
                    .query(Integer.class)
                    .single();
        }

        private int count(String condition, List<UUID> mails) {
            return sql.sql("select count(*) from outgoing_emails where id = any (:mails) and " + condition)
                    .param("mails", mails.toArray(UUID[]::new))
                    .query(Integer.class)
                    .single();
        }

        void judge() {
            inOrder();
            sql.sql("select id, message_id, status, attempts from outgoing_emails")
                    .query(row -> {
                        judge(
                                row.getObject("id", UUID.class),
                                row.getString("message_id"),
                                row.getString("status"),
                                row.getInt("attempts"));
                    });
            int again = office.received().size()
                    - (int) office.received().stream()
                            .map(PostOffice.Received::messageId)
                            .distinct()
                            .count();
            trial.figure("%d mails written, %d came whole, %d of them again"
                    .formatted(written.size(), office.received().size(), again));
        }

        /** Those about one matter are taken in the order in which they were written. */
        private void inOrder() {
            var places = new HashMap<String, Integer>();
            var received = office.received();
            for (int i = 0; i < received.size(); i++) {
                if (received.get(i).taken()) {
                    places.putIfAbsent(received.get(i).messageId(), i);
                }
            }
            var last = new HashMap<UUID, Integer>();
            sql.sql("select subject_id, message_id from outgoing_emails where status = 'sent' order by created_at, id")
                    .query(row -> {
                        var id = row.getString("message_id");
                        int place = places.getOrDefault(id, Integer.MAX_VALUE);
                        int before = Objects.requireNonNullElse(
                                last.put(row.getObject("subject_id", UUID.class), place), -1);
                        if (place < before) {
                            trial.found(Fault.ORDER_MATTERS, id, "it overtook one that was written before it");
                        }
                    });
        }

        private void judge(UUID id, String messageId, String status, int attempts) {
            var mood = written.get(id);
            long taken = office.received().stream()
                    .filter(mail -> mail.taken() && mail.messageId().equals(messageId))
                    .count();
            boolean refused = mood == Mood.REFUSING;
            if (!status.equals(refused ? "failed" : "sent")) {
                trial.found(
                        refused ? Fault.DEAD_LETTER_MISSING : Fault.UNFINISHED,
                        messageId,
                        status + ", written " + mood);
            }
            if (refused && attempts < ATTEMPTS && status.equals("failed")) {
                trial.found(Fault.DEAD_TOO_SOON, messageId, "after %d attempts".formatted(attempts));
            }
            if (taken != (refused ? 0 : 1)) {
                trial.found(
                        taken == 0 ? Fault.EFFECT_MISSING : Fault.EFFECT_TWICE,
                        messageId,
                        "taken %d times, written %s".formatted(taken, mood));
            }
        }
    }
}
