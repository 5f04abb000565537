package com.jetvision.bench;

import java.nio.file.Path;
import java.time.Duration;

/** What this machine and its database can do without us, measured in every round. */
final class Yardsticks {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int USUAL = 32;
    private static final int[] CONNECTIONS = {1, 8, USUAL};
    private static final String PLAIN_P99 = "plain_insert_p99_at_1000_a_second";
    private final Path data;
    private final PlainInserts inserts;
    private final Duration look;

    Yardsticks(WebhookScene scene, Options options) {
        data = scene.data();
        inserts = new PlainInserts(scene.url(), scene.sql());
        look = options.quick() ? LOOK.dividedBy(10) : LOOK;
    }

    void round(Sheet sheet) throws Exception {
        var syncs = Disk.syncs(data, look);
        sheet.put("fsync_8kb", syncs.perSecond());
        sheet.put("fsync_8kb_p99", syncs.each().percentile(99));
        for (int connections : CONNECTIONS) {
            sheet.put("plain_inserts_" + connections, inserts.perSecond(connections, look));
        }
        sheet.put(PLAIN_P99, inserts.waits(USUAL, 1_000, look.multipliedBy(3)).percentile(99));
    }

    static void report(Figures figures, Sheet sheet) {
        figures.report("fsync_8kb", "1/s", sheet.of("fsync_8kb"));
        figures.report("fsync_8kb_p99", "ms", sheet.of("fsync_8kb_p99"));
        for (int connections : CONNECTIONS) {
            var figure = "plain_inserts_" + connections;
            figures.report(figure, "1/s", sheet.of(figure));
        }
        figures.report(PLAIN_P99, "ms", sheet.of(PLAIN_P99));
    }
}
