package com.jetvision.clients;

import com.jetvision.catalogue.AirportId;
import org.jspecify.annotations.Nullable;

/** A client in a list. */
public record ClientRow(
        ClientId id,
        String name,
        String contact,
        String title,
        @Nullable String email,
        @Nullable String phone,
        boolean vip,
        PaymentTerms terms,
        CreditStatus credit,
        @Nullable AirportId homeAirport,
        String agentName,
        boolean active) {}
