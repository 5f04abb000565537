package com.jetvision.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the database is and who owns it ({@code jetvision.db.*}, environment JETVISION_DB_URL, _USER, _PASSWORD). */
@ConfigurationProperties("jetvision.db")
record DatabaseAccess(
        String url,
        String user,
        @DefaultValue("") String password,
        @DefaultValue("12") int appPool,
        @DefaultValue("8") int servicePool) {

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
