package com.jetvision.rates.ui;

import com.jetvision.platform.ui.Tone;
import com.jetvision.rates.Rate;
import java.time.LocalDate;
import java.util.Locale;

/** Where a period lies, seen from one day. */
enum RatePhase {
    IN_FORCE("In force", Tone.GOOD),
    TO_COME("To come", Tone.INFO),
    ENDED("Ended", Tone.OFF);

    private final String label;
    private final Tone tone;

    RatePhase(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    static RatePhase of(Rate rate, LocalDate day) {
        if (rate.holdsOn(day)) {
            return IN_FORCE;
        }
        return day.isBefore(rate.validFrom()) ? TO_COME : ENDED;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
