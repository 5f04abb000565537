package com.jetvision.quotes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Writes the status as the database knows it. */
@Converter
class StatusColumn implements AttributeConverter<QuoteStatus, String> {
    @Override
    public String convertToDatabaseColumn(QuoteStatus status) {
        return status.code();
    }

    @Override
    public QuoteStatus convertToEntityAttribute(String code) {
        return QuoteStatus.ofCode(code);
    }
}
