package com.jetvision.agents;

import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import java.time.LocalDate;

/** What a person says about themselves on joining. */
public record PersonProfile(
        String firstName, String lastName, LocalDate born, PhoneNumber phone, PostalAddress address) {
    /** Nobody younger signs an agreement. */
    public static final int OF_AGE = 18;

    private static final int LONGEST = 60;
    private static final int OLDEST = 120;

    public PersonProfile {
        firstName = given("first name", firstName);
        lastName = given("last name", lastName);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    void requireOfAge(LocalDate today) {
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw new Refused("Check the date of birth: it is not a day on which you can have been born.");
        }
        if (born.isAfter(today.minusYears(OF_AGE))) {
            throw new Refused("You must be at least %d years old to work as an agent.", OF_AGE);
        }
    }

    private static String given(String what, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Refused("Enter your %s, in at most %d characters.", what, LONGEST);
        }
        return stripped;
    }
}
