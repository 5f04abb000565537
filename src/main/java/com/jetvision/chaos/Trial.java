package com.jetvision.chaos;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** One run of one scenario: its world, its sender, its dice, and at the end the checker's word on all of it. */
final class Trial implements Closeable {
    private static final Duration TO_THE_END = Duration.ofMinutes(3);
    /** Trips, for those who need some of their own. */
    private static final int AT_LEAST = 50;

    private static final int WARM_UP_TRIPS = 4;
    private static final int WARM_UP_RATE = 40;
    private static final int WARM_UP_FILED = 20;

    private final Scenario scenario;
    private final Options options;
    private final World world;
    private final Journal journal;
    private final Random dice;
    private final Map<String, Event> told = new LinkedHashMap<>();
    private final Set<Integer> allowed = new HashSet<>();
    private final List<String> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean judgedByScenario;
    private Instant loaded = Instant.MIN;

    private Trial(Scenario scenario, Options options, World world, Journal journal) {
        this.scenario = scenario;
        this.options = options;
        this.world = world;
        this.journal = journal;
        this.dice = new Random(options.seed());
    }

    static Verdict run(Scenario scenario, Options options, Path home) throws Exception {
        int trips = Plan.tripsFor(options.posts(), Story.filedFor(options.light()), 1);
        var world = World.build(home, Math.max(trips, AT_LEAST) + WARM_UP_TRIPS);
        try (var trial = new Trial(scenario, options, world, new Journal(home.resolve("journal.jsonl")))) {
            scenario.run(trial);
            return trial.judge();
        }
    }

    World world() {
        return world;
    }

    Random dice() {
        return dice;
    }

    Options options() {
        return options;
    }

    Journal journal() {
        return journal;
    }

    /** Events that fill the trial's length at its rate, each told so often. */
    Plan plan(int copies, boolean poisoned) {
        int filed = Story.filedFor(options.light());
        int trips = Math.min(Plan.tripsFor(options.posts(), filed, copies), trips().size());
        return Plan.of(options.seed(), trips().subList(0, trips), filed, copies, poisoned);
    }

    private List<String> trips() {
        var all = world.house().trips();
        return all.subList(0, all.size() - WARM_UP_TRIPS);
    }

    /** From now on the checker holds the database against these. */
    void tells(Plan plan) {
        told.putAll(plan.events());
    }

    /** A load in the background, at the trial's rate, for nodes that have done some work of every kind. */
    Load load(Plan plan) throws InterruptedException {
        warmUp();
        tells(plan);
        loaded = Instant.now();
        return Load.start(new Sender(world.nodes(), journal), plan, options.rate());
    }

    /** What cold nodes do is their start, and no answer to what happens to them here. */
    private void warmUp() throws InterruptedException {
        var all = world.house().trips();
        var warm =
                Plan.of(options.seed(), all.subList(all.size() - WARM_UP_TRIPS, all.size()), WARM_UP_FILED, 1, false);
        tells(warm);
        try (var sender = new Sender(world.nodes(), journal)) {
            sender.post(warm.posts(), WARM_UP_RATE);
            sender.finish(TO_THE_END);
        }
        settle();
    }

    /** Of the load. */
    Pace pace() {
        return new Pace(journal.entries()).since(loaded);
    }

    /** Posts each once, as fast as they are taken, and waits until all are answered. */
    void postAll(List<Event> events) throws InterruptedException {
        try (var sender = new Sender(world.nodes(), journal)) {
            events.forEach(sender::deliver);
            sender.finish(TO_THE_END);
        }
    }

    /** Until nothing is left to do, retries by the hand on the clock. */
    void settle() throws InterruptedException {
        new Settling(world.sql()).within(TO_THE_END);
    }

    List<Change> history() {
        return InboxTables.history(world.sql());
    }

    /** This answer makes the sender come again, and is no fault here. */
    void allow(int answer) {
        allowed.add(answer);
    }

    /** Others tell events here: what must come of them, the scenario looks at itself; how claims went is looked at as ever. */
    void judgesByItself() {
        judgedByScenario = true;
    }

    void figure(String line) {
        figures.add(line);
    }

    void found(Fault fault, String about, String detail) {
        findings.add(new Finding(fault, about, detail));
    }

    /** Lets everything come to its end, retries by the hand on the clock, and looks at all of it. */
    private Verdict judge() throws Exception {
        settle();
        var outcome = new Outcome(InboxTables.rows(world.sql()), history(), Effects.count(world.sql()));
        findings.addAll(
                judgedByScenario
                        ? HistoryRules.check(outcome.history())
                        : Checker.check(told.values(), journal.entries(), outcome, allowed));
        return new Verdict(
                scenario.name(), scenario.sentence(), options.seed(), counts(outcome), List.copyOf(findings));
    }

    private List<String> counts(Outcome outcome) {
        var lines = new ArrayList<String>();
        lines.add("%,d events told, answers %s"
                .formatted(told.size(), new TreeMap<>(DeliveryRules.counts(journal.entries()))));
        var ends = new TreeMap<String, Integer>();
        outcome.inbox().forEach(row -> ends.merge(row.status(), 1, Integer::sum));
        long failed = outcome.history().stream()
                .filter(change -> change.step() == Change.Step.FAILED)
                .count();
        lines.add("%s; %,d attempts failed".formatted(ends, failed));
        lines.addAll(figures);
        return lines;
    }

    @Override
    public void close() throws IOException {
        try {
            journal.close();
        } catch (IOException e) {
            figure("The journal could not be closed: " + e.getMessage());
        } finally {
            world.close();
        }
    }
}
