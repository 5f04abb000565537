package com.jetvision.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Gives out access tokens for client credentials, and knows which tokens are good. */
final class TokenDesk {
    static final String CLIENT = "sandbox-client";
    static final String SECRET = "sandbox-client-secret";
    private static final int USUAL_MINUTES = 30;
    private static final int MOST_MINUTES = 120;
    private final String fixed;
    private final Clock clock;
    private final Map<String, Instant> issued = new ConcurrentHashMap<>();
    private volatile boolean fixedRefused;

    TokenDesk(String fixed, Clock clock) {
        this.fixed = fixed;
        this.clock = clock;
    }

    void on(Router router) {
        router.on("POST", "/api/oauth/token", this::issue);
    }

    private Reply issue(Call call) {
        var form = call.form();
        if (!form.getOrDefault("grant_type", "").equals("client_credentials"))
            throw Refusal.invalid("grant_type", "Only client_credentials.");
        if (!same(CLIENT + ":" + SECRET, credentials(call, form)))
            return Reply.json(401, Map.of("error", "invalid_client"));
        var wanted = form.getOrDefault("expiresInMinutes", "");
        int minutes =
                wanted.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(wanted), 1, MOST_MINUTES) : USUAL_MINUTES;
        var token = "sandbox-" + UUID.randomUUID();
        issued.put(token, clock.instant().plus(Duration.ofMinutes(minutes)));
        return Reply.json(200, Json.object("access_token", token, "token_type", "Bearer", "expires_in", minutes * 60));
    }

    private static String credentials(Call call, Map<String, String> form) {
        var header = call.header("Authorization").orElse("");
        if (header.startsWith("Basic ")) return decoded(header.substring(6));
        return form.getOrDefault("client_id", "") + ":" + form.getOrDefault("client_secret", "");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    boolean isGood(String token) {
        if (same(fixed, token)) return !fixedRefused;
        var until = issued.get(token);
        return until != null && until.isAfter(clock.instant());
    }

    /** Tests and chaos runs steer with the static token, whatever it is worth at the API. */
    boolean maySteer(String token) {
        return same(fixed, token);
    }

    void refuse(boolean on) {
        fixedRefused = on;
        issued.clear();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
