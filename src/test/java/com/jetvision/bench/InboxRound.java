package com.jetvision.bench;

import com.jetvision.requests.RequestId;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** All that is asked of the inbox, once, at whatever number of finished rows there is. */
final class InboxRound {
    private static final int ACCEPTED = 15_000;
    private static final int QUOTED_TRIPS = 750;
    private static final int QUOTES_A_TRIP = 4;
    private static final int SECONDS = 5;
    private static final int SHOWN = 40;
    private static final int USUAL = 32;
    private static final int PATIENCE = 60;
    private final WebhookScene scene;
    private final Options options;
    private final Backlog backlog;
    private final Relay relay;

    /** How many trips a round uses up. */
    static int trips() {
        return QUOTED_TRIPS + SHOWN + 100 * SECONDS;
    }

    InboxRound(WebhookScene scene, Options options) {
        this.scene = scene;
        this.options = options;
        backlog = new Backlog(scene.sql());
        relay = scene.relay();
    }

    void round(Sheet sheet, int... connections) throws Exception {
        scene.rest();
        acceptAndDrain(sheet, connections);
        drainQuotes(sheet);
        scene.settle();
        offerMany(sheet);
        followFew(sheet);
        try (var screen = new SubscribedScreen(scene)) {
            showOneByOne(sheet, screen);
            showMany(sheet, screen);
        }
        FinishedRows.removeNew(scene.transaction(), scene.sql());
        sheet.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What the receiver took while nobody worked is then worked off, and every event of it must be done. */
    private void acceptAndDrain(Sheet sheet, int... connections) throws Exception {
        var since = backlog.now();
        int many = options.times(ACCEPTED);
        for (int wires : connections) {
            var posts = Posts.empty(many);
            sheet.put("accepts_" + wires, Stopwatch.perSecond(many, () -> relay.send(posts, wires)));
        }
        sheet.put("drain", drain(many * connections.length));
        backlog.requireDone(many * connections.length, since);
    }

    /** Each of the operators that a request went to quotes: quote, message, notification and audit in one commit. */
    private void drainQuotes(Sheet sheet) throws Exception {
        var trips = scene.freshTrips(options.times(QUOTED_TRIPS));
        relay.send(Posts.asked(trips, QUOTES_A_TRIP), USUAL);
        backlog.awaitEmpty();
        var since = backlog.now();
        scene.rest();
        var posts = Posts.quotes(trips, QUOTES_A_TRIP);
        relay.send(posts, USUAL);
        sheet.put("full_effect", drain(posts.size()));
        backlog.requireDone(posts.size(), since);
    }

    private double drain(int many) throws Exception {
        return Stopwatch.perSecond(many, () -> {
            scene.work();
            backlog.awaitEmpty();
        });
    }

    private void offerMany(Sheet sheet) throws Exception {
        var answers = relay.offer(Posts.empty(options.times(1_000 * SECONDS)), USUAL, 1_000)
                .answers();
        sheet.put("answer_p50", answers.percentile(50));
        sheet.put("answer_p99", answers.percentile(99));
        backlog.awaitEmpty();
    }

    private void followFew(Sheet sheet) throws Exception {
        try (var probes = new Probes(scene.sql())) {
            relay.offer(Posts.empty(options.times(200 * SECONDS)), 8, 200);
            backlog.awaitEmpty();
            var begun = probes.fromCommitToHandler();
            sheet.put("commit_to_handler_p50", begun.percentile(50));
            sheet.put("commit_to_handler_p99", begun.percentile(99));
            var done = probes.fromCommitToDone();
            sheet.put("commit_to_done_p50", done.percentile(50));
            sheet.put("commit_to_done_p99", done.percentile(99));
        }
    }

    private void showOneByOne(Sheet sheet, SubscribedScreen screen) throws Exception {
        var trips = scene.freshTrips(options.times(SHOWN));
        var shown = show(screen, trips);
        var posts = Posts.quotes(trips, 1);
        var waits = new long[trips.size()];
        for (int i = 0; i < trips.size(); i++) {
            var sent = relay.send(posts.subList(i, i + 1), 1);
            waits[i] = shown.get(i).get(PATIENCE, TimeUnit.SECONDS) - sent.due()[0];
            TimeUnit.MILLISECONDS.sleep(50);
        }
        put(sheet, "on_screen_idle", Waits.ofNanos(waits));
    }

    private void showMany(Sheet sheet, SubscribedScreen screen) throws Exception {
        var trips = scene.freshTrips(options.times(100 * SECONDS));
        var shown = show(screen, trips);
        var sent = relay.offer(Posts.quotes(trips, 1), 8, 100);
        var waits = new long[trips.size()];
        for (int i = 0; i < trips.size(); i++) {
            waits[i] = shown.get(i).get(PATIENCE, TimeUnit.SECONDS) - sent.due()[i];
        }
        put(sheet, "on_screen_busy", Waits.ofNanos(waits));
    }

    private static void put(Sheet sheet, String figure, Waits waits) {
        sheet.put(figure + "_p50", waits.percentile(50));
        sheet.put(figure + "_p99", waits.percentile(99));
    }

    private List<CompletableFuture<Long>> show(SubscribedScreen screen, List<String> trips) {
        var shown = new ArrayList<CompletableFuture<Long>>();
        for (var trip : trips) {
            shown.add(screen.show(new RequestId(scene.sql()
                    .sql("select id from requests where avinode_trip_id = ?")
                    .param(trip)
                    .query(UUID.class)
                    .single())));
        }
        return shown;
    }
}
