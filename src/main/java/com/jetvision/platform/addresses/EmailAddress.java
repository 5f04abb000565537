package com.jetvision.platform.addresses;

import com.jetvision.platform.errors.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case, checked for its shape only; whether anybody reads it shows when mail is sent. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]{2,})+");
    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refused("“%s” is not an e-mail address. It should look like name@example.com.", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
