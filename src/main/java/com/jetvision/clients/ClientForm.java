package com.jetvision.clients;

import com.jetvision.catalogue.AirportId;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import org.jspecify.annotations.Nullable;

/** What is known of a client, as it is typed in; only the contact's name is a must. */
public record ClientForm(
        String company,
        String contact,
        String title,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        boolean vip,
        PaymentTerms terms,
        CreditStatus credit,
        @Nullable AirportId homeAirport,
        CommunicationPreference communication,
        ClientPreferences preferences,
        String notes) {
    private static final int LONGEST = 120;
    private static final int LONGEST_NOTES = 10_000;

    public ClientForm {
        company = within("company", company, LONGEST);
        contact = within("contact's name", contact, LONGEST);
        title = within("title", title, LONGEST);
        notes = within("notes", notes, LONGEST_NOTES);
        if (contact.isEmpty()) {
            throw new Refused("Enter the contact's name.");
        }
    }

    /** A client of whom only name and address are known yet. */
    public static ClientForm of(String company, String contact, @Nullable String email) {
        return new ClientForm(
                company,
                contact,
                "",
                email == null ? null : new EmailAddress(email),
                null,
                false,
                PaymentTerms.PREPAID,
                CreditStatus.GOOD,
                null,
                CommunicationPreference.EMAIL,
                ClientPreferences.NONE,
                "");
    }

    private static String within(String what, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw new Refused("Keep the %s to %,d characters.", what, most);
        }
        return stripped;
    }
}
