package com.jetvision.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and who owns it ({@code jetvision.db.*}, environment JETVISION_DB_URL, _USER, _PASSWORD).
 *
 * @param patience how long one statement of the working roles may take; the owner's, and so a migration, as long as it takes
 */
@ConfigurationProperties("jetvision.db")
record DatabaseAccess(
        String url,
        String user,
        @DefaultValue("") String password,
        @DefaultValue("12") int appPool,
        @DefaultValue("8") int servicePool,
        @DefaultValue("50s") Duration patience) {
    private static final Pattern SIGNS_IN = Pattern.compile("[?&](user|password)=");

    /** The driver lets a user in the address win over the working roles, and the owner is not bound by row security. */
    DatabaseAccess {
        if (SIGNS_IN.matcher(url).find()) {
            throw new IllegalArgumentException(
                    "JETVISION_DB_URL must not hold a user or a password: give them as JETVISION_DB_USER and _PASSWORD.");
        }
    }

    /** The working roles' passwords follow from the owner's, so that every node knows them and none stores them. */
    String passwordOf(String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("jetvision:" + password).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + user + "@" + url + "]";
    }
}
