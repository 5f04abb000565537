package com.jetvision.proposals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Writes the status as the database knows it. */
@Converter
class StatusColumn implements AttributeConverter<ProposalStatus, String> {
    @Override
    public String convertToDatabaseColumn(ProposalStatus status) {
        return status.code();
    }

    @Override
    public ProposalStatus convertToEntityAttribute(String code) {
        return ProposalStatus.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
