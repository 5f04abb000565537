package com.jetvision.bench;

import java.util.Arrays;
import java.util.List;

/** Puts what was measured beside what it is to reach. */
final class WebhookReport {
    private static final double WITHIN = 0.2;

    private WebhookReport() {}

    static void circumstances(Figures figures, WebhookScene scene, Options options) {
        for (var setting :
                List.of("server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers")) {
            figures.note(
                    setting,
                    scene.sql().sql("show " + setting).query(String.class).single());
        }
        figures.note("processors", Runtime.getRuntime().availableProcessors());
        figures.note("rounds", options.rounds());
        figures.note("who", "sender and receiver in one process, database beside it, all on this machine");
    }

    static void inbox(Figures figures, Sheet sheet, int... connections) {
        figures.report("load_average", "", sheet.of("load"));
        for (int wires : connections) {
            figures.report("accepts_" + wires, "1/s", sheet.of("accepts_" + wires));
        }
        figures.judge(
                "accepts_32_to_plain_inserts_32",
                "ratio",
                Goal.atLeast(1),
                sheet.ratio("accepts_32", "plain_inserts_32"));
        figures.report("answer_p50_at_1000_a_second", "ms", sheet.of("answer_p50"));
        figures.judge("answer_p99_at_1000_a_second", "ms", Goal.below(10), sheet.of("answer_p99"));
        figures.judge("commit_to_handler_p50_at_200_a_second", "ms", Goal.below(2), sheet.of("commit_to_handler_p50"));
        figures.judge("commit_to_handler_p99_at_200_a_second", "ms", Goal.below(10), sheet.of("commit_to_handler_p99"));
        figures.report("commit_to_done_p50_at_200_a_second", "ms", sheet.of("commit_to_done_p50"));
        figures.report("commit_to_done_p99_at_200_a_second", "ms", sheet.of("commit_to_done_p99"));
        figures.report("post_to_screen_p50_idle", "ms", sheet.of("on_screen_idle_p50"));
        figures.judge("post_to_screen_p99_idle", "ms", Goal.below(300), sheet.of("on_screen_idle_p99"));
        figures.report("post_to_screen_p50_at_100_a_second", "ms", sheet.of("on_screen_busy_p50"));
        figures.judge("post_to_screen_p99_at_100_a_second", "ms", Goal.below(300), sheet.of("on_screen_busy_p99"));
        figures.judge("drain_full_effect", "1/s", Goal.atLeast(2_000), sheet.of("full_effect"));
        figures.report("drain_empty", "1/s", sheet.of("drain"));
    }

    /** The same with many finished rows as with few. */
    static void compare(Figures figures, Sheet few, Sheet many) {
        for (var rate : List.of("accepts_32", "drain", "full_effect")) {
            figures.report(rate + "_at_a_million", "1/s", many.of(rate));
            figures.judge(
                    rate + "_at_a_million_to_few",
                    "ratio",
                    Goal.atLeast(1 - WITHIN),
                    middle(many.of(rate)) / middle(few.of(rate)));
        }
        for (var wait : List.of("answer_p99", "commit_to_handler_p50", "commit_to_handler_p99", "on_screen_busy_p99")) {
            figures.report(wait + "_at_a_million", "ms", many.of(wait));
            figures.report(wait + "_at_a_million_to_few", "ratio", middle(many.of(wait)) / middle(few.of(wait)));
        }
    }

    private static double middle(double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
