package com.jetvision.agents;

import com.jetvision.platform.errors.Refused;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a person lives, in the United States' manner; the second line may be empty. */
public record PostalAddress(String line1, String line2, String city, String state, String zip) {
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}(-[0-9]{4})?");
    private static final int LONGEST = 120;

    public PostalAddress {
        line1 = given("a street and number", line1);
        line2 = line2.strip();
        city = given("a city", city);
        state = given("a state", state);
        zip = zip.strip();
        if (!ZIP.matcher(zip).matches()) {
            throw new Refused("A ZIP code has five digits, like 07608, or nine, like 07608-1234.");
        }
    }

    private static String given(String what, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refused("Enter %s, in at most %d characters.", what, LONGEST);
        }
        return stripped;
    }

    /** As it stands on an envelope. */
    public List<String> lines() {
        return Stream.of(line1, line2, city + ", " + state + " " + zip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
