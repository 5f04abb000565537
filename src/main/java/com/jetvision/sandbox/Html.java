package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Text and figures as the pages show them, and the frame around every page. */
final class Html {
    static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm z", Locale.US);

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · Avinode sandbox</title>
            <link rel="icon" href="/assets/mark.svg">
            <link rel="stylesheet" href="/assets/marketplace.css">
            <script type="module" src="/assets/marketplace.js"></script>
            </head>
            <body>
            <header class="top">
            <a class="brand" href="/"><img src="/assets/mark.svg" alt="" width="28" height="28">Avinode sandbox</a>
            <span class="unreal">Nothing here is real</span>
            <a class="all" href="/">All trips</a><a class="all" href="/switches">Switches</a>
            </header>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private Html() {}

    static String page(String title, String main) {
        return FRAME.formatted(text(title), main);
    }

    /** Any text made safe for an element or a quoted attribute. */
    static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String dollars(BigDecimal amount) {
        return String.format(Locale.US, "$%,.0f", amount.setScale(0, RoundingMode.HALF_UP));
    }

    static String miles(int nauticalMiles) {
        return String.format(Locale.US, "%,d NM", nauticalMiles);
    }

    static String duration(int minutes) {
        return "%d h %02d m".formatted(minutes / 60, minutes % 60);
    }

    static String count(int many, String one) {
        return many + " " + (many == 1 ? one : one + "s");
    }
}
