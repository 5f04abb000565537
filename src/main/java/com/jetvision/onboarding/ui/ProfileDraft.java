package com.jetvision.onboarding.ui;

import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.agents.PostalAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A profile while it is being typed. */
class ProfileDraft {
    String firstName = "";
    String lastName = "";

    @Nullable
    LocalDate born;

    String phone = "";
    String line1 = "";
    String line2 = "";
    String city = "";
    String state = "";
    String zip = "";
    String password = "";

    PersonProfile profile() {
        if (born == null) {
            throw new Refused("Enter your date of birth.");
        }
        return new PersonProfile(
                firstName, lastName, born, new PhoneNumber(phone), new PostalAddress(line1, line2, city, state, zip));
    }

    Password chosen() {
        return new Password(password);
    }
}
