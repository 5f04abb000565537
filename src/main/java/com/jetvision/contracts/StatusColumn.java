package com.jetvision.contracts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Writes the status as the database knows it. */
@Converter
class StatusColumn implements AttributeConverter<ContractStatus, String> {
    @Override
    public String convertToDatabaseColumn(ContractStatus status) {
        return status.code();
    }

    @Override
    public ContractStatus convertToEntityAttribute(String code) {
        return ContractStatus.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
