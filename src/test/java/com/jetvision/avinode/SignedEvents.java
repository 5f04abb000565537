package com.jetvision.avinode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Makes signed posts as a relay would. */
public final class SignedEvents {
    public static final String SECRET = "whsec_amV0dmlzaW9uLWRlbW8td2ViaG9vay1zZWNyZXQ=";

    private SignedEvents() {}

    public static MockHttpServletRequestBuilder post(String body, Instant sent) {
        return post(body, body, sent, SECRET);
    }

    /** Signs one body and sends another. */
    public static MockHttpServletRequestBuilder post(String signed, String body, Instant sent, String secret) {
        return post(signed.getBytes(StandardCharsets.UTF_8), sent, secret).content(body);
    }

    public static MockHttpServletRequestBuilder post(byte[] body, Instant sent, String secret) {
        var stamp = Long.toString(sent.getEpochSecond());
        return MockMvcRequestBuilders.post("/api/webhooks/avinode")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", stamp)
                .header("webhook-signature", "v1,bm90IHRoaXMgb25l v1," + sign("msg_1." + stamp + ".", body, secret));
    }

    public static String sign(String head, byte[] body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String quote(String event, String trip, String quote, String total) {
        return """
                {"eventId":"%s","eventType":"quote_received","timestamp":"2026-11-20T14:42:00Z","tripId":"%s","quoteId":"%s",
                 "operatorId":"acompany-1","data":{"operator":{"id":"acompany-1","name":"Aurora Jet Charter","rating":"4.8"},
                 "aircraft":{"type":"Challenger 350/3500","tail":"n350xa","category":"Super midsize jet","seats":9,"yearOfMake":2019},
                 "price":{"currency":"USD","base":30000,"fuelSurcharge":"2000","fees":850,"taxes":0,"total":%s,"taxIncluded":false},
                 "validUntil":"2026-11-22T14:42:00Z","message":"Wi-Fi on board."}}""".formatted(event, trip, quote, total);
    }

    /** The quote holds no longer, said two minutes after it. */
    public static String expired(String event, String trip, String quote) {
        return """
                {"eventId":"%s","eventType":"quote_expired","timestamp":"2026-11-20T14:44:00Z","tripId":"%s","quoteId":"%s",
                 "operatorId":"acompany-1"}""".formatted(event, trip, quote);
    }

    /** The operator of {@link #quote} will not fly, and says so a minute after its quote. */
    public static String declined(String event, String trip) {
        return """
                {"eventId":"%s","eventType":"quote_rejected","timestamp":"2026-11-20T14:43:00Z","tripId":"%s",
                 "operatorId":"acompany-1","data":{"operator":{"id":"acompany-1","name":"Aurora Jet Charter"},
                 "reason":"No crew"}}""".formatted(event, trip);
    }
}
