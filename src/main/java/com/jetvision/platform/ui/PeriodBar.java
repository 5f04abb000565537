package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A period as a bar on a scale that all rows share, with a mark at today; always below the period in words. */
@Tag("span")
public class PeriodBar extends Component {
    private static final int WHOLE = 1000;

    public PeriodBar(Scale scale, LocalDate from, @Nullable LocalDate until, Tone tone) {
        var filled = new Element("i");
        filled.getStyle().set("--a", scale.at(from));
        filled.getStyle().set("--b", until == null ? "0%" : scale.rest(until));
        getElement().getClassList().add("jv-span");
        getElement().getClassList().add(tone.css());
        getElement().getStyle().set("--now", scale.at(scale.today()));
        getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(filled);
    }

    /** From the first day of one year to the last of another. */
    public record Scale(LocalDate first, LocalDate last, LocalDate today) {
        /** The year before, this one and the next. */
        public static Scale around(LocalDate today) {
            return new Scale(
                    today.minusYears(1).withDayOfYear(1), today.plusYears(2).withDayOfYear(1), today);
        }

        private String at(LocalDate day) {
            return share(ChronoUnit.DAYS.between(first, day));
        }

        private String rest(LocalDate day) {
            return share(ChronoUnit.DAYS.between(day, last));
        }

        private String share(long days) {
            long mille = Math.clamp(days * WHOLE / ChronoUnit.DAYS.between(first, last), 0, WHOLE);
            return mille / 10 + "." + mille % 10 + "%";
        }
    }
}
