package com.jetvision.agents;

import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.documents.papers.PaperFact;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A brokerage to be opened. */
public record NewBrokerage(
        String name,
        String legalName,
        String slug,
        ZoneId zone,
        @Nullable PostalAddress address,
        String phone,
        String email,
        boolean showOperatorName,
        BrokerCapacity capacity,
        String liabilityInsurance,
        List<PaperFact> paymentInstructions) {}
