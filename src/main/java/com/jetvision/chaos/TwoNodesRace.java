package com.jetvision.chaos;

import com.jetvision.platform.numbers.RecordNumbers;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.LinkToken;
import com.jetvision.platform.tokens.PublicLinks;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.Quotes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.transaction.support.TransactionTemplate;

/** R12. */
class TwoNodesRace implements Scenario {
    private static final int ROUNDS = 20;
    private static final int THREADS = 4;

    @Override
    public String name() {
        return "R12";
    }

    @Override
    public String sentence() {
        return "Two nodes reach for the last unit at the same moment: a quote is accepted once, a link is used once,"
                + " numbers are given once and without a gap.";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(1);
        trial.load(trial.plan(1, false)).finish();
        trial.settle();
        try (var one = Facades.open(trial.world().settings(), "race-one");
                var two = Facades.open(trial.world().settings(), "race-two")) {
            var race = new Race(
                    trial,
                    List.of(one, two),
                    new OrganizationId(trial.world().house().organization()));
            race.acceptQuotes();
            race.useLinks();
            race.takeNumbers();
        }
    }

    /** A verb on one node's facades. */
    private interface Verb<T> {
        T on(Facades node);
    }

    private record Race(Trial trial, List<Facades> nodes, OrganizationId house) {
        void acceptQuotes() throws Exception {
            var quotes = trial.world()
                    .sql()
                    .sql("select id from quotes where status in ('received', 'analyzed') order by id limit " + ROUNDS)
                    .query(UUID.class)
                    .list();
            for (var quote : quotes) {
                together(node -> {
                    node.get(Quotes.class).accept(new QuoteId(quote));
                    return quote;
                });
            }
            int told = count("select count(*) from audit_entries where event = 'QuoteAccepted'");
            int accepted = count("select count(*) from quotes where status = 'accepted'");
            trial.figure("%d quotes, %d accepted, told %d times".formatted(quotes.size(), accepted, told));
            once("accepting a quote", quotes.size(), accepted);
            once("telling that a quote was accepted", quotes.size(), told);
        }

        void useLinks() throws Exception {
            int used = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var token = as(nodes.getFirst(), this::issue);
                used += Math.toIntExact(together(node -> use(node, token)).stream()
                        .filter(won -> won)
                        .count());
            }
            trial.figure("%d links, used %d times".formatted(ROUNDS, used));
            once("using a link", ROUNDS, used);
        }

        private LinkToken issue(Facades node) {
            var end = Instant.now().plus(Duration.ofDays(3));
            return node.get(PublicLinks.class)
                    .issue(LinkKind.PROPOSAL, UUID.randomUUID(), "r.harlow@example.com", end, true);
        }

        private static boolean use(Facades node, LinkToken token) {
            var links = node.get(PublicLinks.class);
            return links.find(token.secret(), LinkKind.PROPOSAL)
                    .map(link -> links.use(link.id()))
                    .orElse(false);
        }

        void takeNumbers() throws Exception {
            var numbers = new ArrayList<String>();
            for (int round = 0; round < ROUNDS; round++) {
                numbers.addAll(together(this::number));
            }
            var last = numbers.stream().sorted().toList().getLast();
            trial.figure("%d numbers, %d different, the last is %s"
                    .formatted(numbers.size(), new HashSet<>(numbers).size(), last));
            once("giving a number", numbers.size(), new HashSet<>(numbers).size());
            once("the last number", numbers.size(), Integer.parseInt(last.substring(last.lastIndexOf('-') + 1)));
        }

        private String number(Facades node) {
            return node.get(TransactionTemplate.class)
                    .execute(status -> node.get(RecordNumbers.class).next(house, "CHAOS", 5));
        }

        /** The verb on every node, from several threads of each, at one moment; answers of those that were not refused. */
        private <T> List<T> together(Verb<T> verb) throws Exception {
            var start = new CyclicBarrier(nodes.size() * THREADS);
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < nodes.size() * THREADS; i++) {
                var node = nodes.get(i % nodes.size());
                calls.add(() -> {
                    start.await();
                    return as(node, verb);
                });
            }
            var answers = new ArrayList<T>();
            try (var threads = Executors.newFixedThreadPool(calls.size())) {
                for (var call : threads.invokeAll(calls)) {
                    if (call.state() == Future.State.SUCCESS) {
                        answers.add(call.resultNow());
                    }
                }
            }
            return answers;
        }

        private <T> T as(Facades node, Verb<T> verb) {
            return node.get(Who.class).asMachine(house, "Race", () -> verb.on(node));
        }

        private int count(String sql) {
            return trial.world().sql().sql(sql).query(Integer.class).single();
        }

        private void once(String what, int wanted, int there) {
            if (there != wanted) {
                var fault = there > wanted ? Fault.EFFECT_TWICE : Fault.EFFECT_MISSING;
                trial.found(fault, what, "%d instead of %d".formatted(there, wanted));
            }
        }
    }
}
