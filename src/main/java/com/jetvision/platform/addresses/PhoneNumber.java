package com.jetvision.platform.addresses;

import com.jetvision.platform.errors.Refused;
import java.util.regex.Pattern;

/** A telephone number as it was written, with 7 to 15 digits and nothing but the usual marks between them. */
public record PhoneNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9 ().\\-/]+(?: ?x ?[0-9]{1,6})?");
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    public PhoneNumber {
        value = value.strip();
        long digits = value.split("x", 2)[0].chars().filter(Character::isDigit).count();
        if (!SHAPE.matcher(value).matches() || digits < FEWEST || digits > MOST) {
            throw new Refused("“%s” is not a telephone number. It should look like +1 201 555 0117.", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
