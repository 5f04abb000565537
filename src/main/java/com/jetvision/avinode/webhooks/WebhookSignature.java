package com.jetvision.avinode.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks the Standard Webhooks signature: {@code v1,base64(hmac_sha256(secret, id.timestamp.body))}. */
final class WebhookSignature {
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private WebhookSignature() {}

    /** True when one of the header's signatures, separated by spaces, was made with this secret; in constant time. */
    static boolean matches(String secret, String id, String timestamp, byte[] body, String header) {
        var expected = Base64.getEncoder().encode(mac(secret, id, timestamp, body));
        boolean found = false;
        for (var signature : header.split(" ", 16)) {
            if (signature.startsWith(VERSION)) {
                var given = signature.substring(VERSION.length()).getBytes(StandardCharsets.US_ASCII);
                found |= MessageDigest.isEqual(expected, given);
            }
        }
        return found;
    }

    private static byte[] mac(String secret, String id, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
