package com.jetvision.bench;

/**
 * The inbox from the sender to the screen, beside what the machine can do at all and beside other queues on the same
 * database. All of it in one process: what the senders cost is missing from the receiver.
 */
public final class WebhooksBench implements Bench.Benchmark {
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int[] CONNECTIONS = {4, 16, 32, 64};
    private static final int USUAL = 32;
    /** Rounds before the first that counts: until the code is compiled, and the database knows what is in it. */
    private static final int WARM = 6;

    @Override
    public void run(Figures figures, Options options) throws Exception {
        int rounds = WARM + 2 * options.rounds();
        try (var scene = WebhookScene.open(rounds * InboxRound.trips())) {
            WebhookReport.circumstances(figures, scene, options);
            var inbox = new InboxRound(scene, options);
            FinishedRows.add(scene.transaction(), scene.sql(), scene.house(), FEW);
            for (int round = 0; round < WARM; round++) {
                inbox.round(new Sheet(), CONNECTIONS);
            }
            var few = atFew(figures, scene, options, inbox);
            FinishedRows.add(scene.transaction(), scene.sql(), scene.house(), options.times(MANY) - FEW);
            var many = new Sheet();
            for (int round = 0; round < options.rounds(); round++) {
                inbox.round(many, USUAL);
            }
            WebhookReport.compare(figures, few, many);
            HeldTransaction.measure(figures, scene, options);
        }
    }

    private static Sheet atFew(Figures figures, WebhookScene scene, Options options, InboxRound inbox)
            throws Exception {
        var sheet = new Sheet();
        var machine = new Yardsticks(scene, options);
        try (var rivals = new Rivals(scene, options)) {
            for (int round = 0; round < options.rounds(); round++) {
                machine.round(sheet);
                scene.settle();
                inbox.round(sheet, CONNECTIONS);
                rivals.round(sheet);
            }
            Yardsticks.report(figures, sheet);
            WebhookReport.inbox(figures, sheet, CONNECTIONS);
            rivals.report(figures, sheet);
        }
        return sheet;
    }
}
