package com.jetvision.documents.papers;

import java.time.ZoneId;

/**
 * The brokerage as its documents show it; {@code name} is what people call it, {@code legalName} what signs and is paid,
 * {@code address} is one line, and {@code zone} is the zone in which its own dates are printed.
 */
public record PaperHouse(
        String name,
        String legalName,
        String tagline,
        String address,
        String phone,
        String email,
        ZoneId zone,
        PaperSize size,
        BrokerCapacity capacity) {

    /** The statement that 14 CFR 295.23 wants on everything shown to a client. */
    public String brokerStatement() {
        return name + " is an air charter broker. It is not a direct air carrier and does not operate aircraft."
                + " Every flight is operated by a licensed and duly authorized direct air carrier,"
                + " which has operational control at all times (14 CFR 295.23).";
    }
}
