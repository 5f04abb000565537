package com.jetvision.agents;

import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperHouse;
import com.jetvision.documents.papers.PaperSize;
import com.jetvision.platform.security.OrganizationId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A brokerage: how it is called, where it is, and what its documents say of it. */
public record Brokerage(
        OrganizationId id,
        String name,
        String legalName,
        Locale locale,
        ZoneId zone,
        Currency currency,
        PaperSize pageSize,
        List<String> addressLines,
        String phone,
        String email,
        boolean showOperatorName,
        BrokerCapacity capacity,
        String liabilityInsurance,
        List<PaperFact> paymentInstructions) {
    public Brokerage {
        addressLines = List.copyOf(addressLines);
        paymentInstructions = List.copyOf(paymentInstructions);
    }

    /** As it stands at the head of every document. */
    public PaperHouse paper() {
        return new PaperHouse(
                name,
                legalName,
                "Air charter",
                String.join(", ", addressLines),
                phone,
                email,
                zone,
                pageSize,
                capacity);
    }
}
