package com.jetvision.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a sandbox is set up; port 0 takes any free one, and without a state file nothing outlives the process. */
public record Options(
        int port,
        URI jetvision,
        String webhookSecret,
        String apiToken,
        @Nullable Path stateFile,
        Pace pace,
        Clock clock) {
    static final String DEMO_SECRET = "whsec_amV0dmlzaW9uLWRlbW8td2ViaG9vay1zZWNyZXQ=";
    static final String DEMO_TOKEN = "sandbox-demo-token";

    /** How long operators think before they answer an RFQ or a chat line, and how webhooks are repeated. */
    public record Pace(Span answers, Span replies, Span retries) {
        static final Pace LIFELIKE = new Pace(Span.seconds(2, 10), Span.seconds(2, 6), Span.seconds(1, 30));

        public Pace withAnswers(Span span) {
            return new Pace(span, replies, retries);
        }

        public Pace withReplies(Span span) {
            return new Pace(answers, span, retries);
        }
    }

    /** A shortest and a longest duration. */
    public record Span(Duration shortest, Duration longest) {
        public Span {
            if (shortest.isNegative() || longest.compareTo(shortest) < 0)
                throw new IllegalArgumentException("A span runs from the shorter to the longer duration");
        }

        public static Span seconds(long shortest, long longest) {
            return new Span(Duration.ofSeconds(shortest), Duration.ofSeconds(longest));
        }

        public static Span millis(long shortest, long longest) {
            return new Span(Duration.ofMillis(shortest), Duration.ofMillis(longest));
        }
    }

    /** Reads the settings of {@code ./jetvision run} by the names of the environment's variables. */
    public static Options from(Map<String, String> settings) {
        return new Options(
                Integer.parseInt(settings.getOrDefault("JETVISION_SANDBOX_PORT", "8090")),
                URI.create(settings.getOrDefault("JETVISION_BASE_URL", "http://localhost:8080")),
                settings.getOrDefault("JETVISION_WEBHOOK_SECRET", DEMO_SECRET),
                settings.getOrDefault("JETVISION_SANDBOX_TOKEN", DEMO_TOKEN),
                Path.of(settings.getOrDefault("JETVISION_HOME", "var"), "sandbox.json"),
                Pace.LIFELIKE,
                Clock.systemUTC());
    }

    /** For tests: any port, nothing kept, webhooks repeated within milliseconds, and operators that wait to be forced. */
    public static Options forTests(URI jetvision) {
        var patient = Span.seconds(3600, 3600);
        var pace = new Pace(patient, patient, Span.millis(2, 50));
        return new Options(0, jetvision, DEMO_SECRET, DEMO_TOKEN, null, pace, Clock.systemUTC());
    }

    public Options withPort(int other) {
        return new Options(other, jetvision, webhookSecret, apiToken, stateFile, pace, clock);
    }

    public Options withStateFile(Path other) {
        return new Options(port, jetvision, webhookSecret, apiToken, other, pace, clock);
    }

    public Options withPace(Pace other) {
        return new Options(port, jetvision, webhookSecret, apiToken, stateFile, other, clock);
    }

    public Options withClock(Clock other) {
        return new Options(port, jetvision, webhookSecret, apiToken, stateFile, pace, other);
    }
}
