package com.jetvision.clients;

import com.jetvision.catalogue.AirportId;
import org.jspecify.annotations.Nullable;

/** How the list is narrowed; the text is looked for in contact, company and e-mail. */
public record ClientFilter(
        String text,
        ClientGroup group,
        @Nullable PaymentTerms terms,
        @Nullable AirportId homeAirport) {
    public static final ClientFilter ALL = new ClientFilter("", ClientGroup.ALL, null, null);

    public static ClientFilter text(String text) {
        return new ClientFilter(text, ClientGroup.ALL, null, null);
    }

    /** How many filters are on, beside the group. */
    public int filters() {
        return (text.isBlank() ? 0 : 1) + (terms == null ? 0 : 1) + (homeAirport == null ? 0 : 1);
    }
}
