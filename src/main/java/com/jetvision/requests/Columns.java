package com.jetvision.requests;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the enums of this module stand in their columns: by code, in lower case. */
final class Columns {
    private Columns() {}

    @Converter
    static class OfStatus implements AttributeConverter<RequestStatus, String> {
        @Override
        public String convertToDatabaseColumn(RequestStatus status) {
            return status.code();
        }

        @Override
        public RequestStatus convertToEntityAttribute(String code) {
            return RequestStatus.ofCode(code);
        }
    }

    @Converter
    static class OfStage implements AttributeConverter<Stage, String> {
        @Override
        public String convertToDatabaseColumn(Stage stage) {
            return stage.code();
        }

        @Override
        public Stage convertToEntityAttribute(String code) {
            return Stage.ofCode(code);
        }
    }

    @Converter
    static class OfTripType implements AttributeConverter<TripType, String> {
        @Override
        public String convertToDatabaseColumn(TripType type) {
            return type.code();
        }

        @Override
        public TripType convertToEntityAttribute(String code) {
            return TripType.ofCode(code);
        }
    }

    @Converter
    static class OfPriority implements AttributeConverter<Priority, String> {
        @Override
        public String convertToDatabaseColumn(Priority priority) {
            return priority.code();
        }

        @Override
        public Priority convertToEntityAttribute(String code) {
            return Priority.ofCode(code);
        }
    }
}
