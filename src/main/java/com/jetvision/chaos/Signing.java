package com.jetvision.chaos;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts as a relay would: Standard Webhooks, signed at the moment of sending. */
public final class Signing {
    private static final String OTHER = "whsec_bm90LXRoZS1zZWNyZXQtbm90LXRoZS1zZWNyZXQtbm90IQ==";
    private static final Duration TOO_OLD = Duration.ofMinutes(6);

    private Signing() {}

    static HttpRequest post(URI to, Event event, Duration patience) {
        var sent = Instant.now().minus(event.dress() == Dress.TOO_OLD ? TOO_OLD : Duration.ZERO);
        var stamp = Long.toString(sent.getEpochSecond());
        var secret = event.dress() == Dress.WRONG_SECRET ? OTHER : House.SECRET;
        var body = event.bytes();
        return HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("content-type", event.dress() == Dress.AS_TEXT ? "text/plain" : "application/json")
                .header("webhook-id", event.id())
                .header("webhook-timestamp", stamp)
                .header("webhook-signature", signature(secret, event.id(), stamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** As the header webhook-signature has it. */
    public static String signature(String secret, String id, String stamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + stamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
