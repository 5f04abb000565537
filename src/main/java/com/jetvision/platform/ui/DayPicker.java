package com.jetvision.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/**
 * A date as this house writes it: {@code 24 Nov 2026}; digits in the American order are understood too, and
 * what is no date says how to write one.
 */
public class DayPicker extends DatePicker {
    public DayPicker(String label) {
        super(label);
        setLocale(Locale.US);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "M/d/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(0)
                .setBadInputErrorMessage("Write the day like 24 Nov 2026 or 11/24/2026."));
    }
}
