package com.jetvision.platform.ui;

import com.jetvision.platform.errors.Refused;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Consumer;

/** Lets a field accept what a value type accepts; what that refuses stands below the field in the type's own words. */
public final class Accepts {
    private Accepts() {}

    /** {@code Accepts.what(PhoneNumber::new)}: an empty field is left to {@code asRequired}. */
    public static Validator<String> what(Consumer<String> type) {
        return (value, context) -> value == null || value.isBlank() ? ValidationResult.ok() : tried(type, value);
    }

    private static ValidationResult tried(Consumer<String> type, String value) {
        try {
            type.accept(value);
            return ValidationResult.ok();
        } catch (Refused no) {
            return ValidationResult.error(String.valueOf(no.getMessage()));
        }
    }
}
