package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.ui.AirportField;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.DraftLeg;
import com.jetvision.requests.RequestProblem;
import com.jetvision.requests.RequestProblem.Field;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One leg: airports, local date and time, passengers, and below what follows from them. */
class LegCard extends Composite<Section> {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final String title;
    private final @Nullable AircraftCategory category;
    private final AirportField from;
    private final AirportField to;
    private final DayPicker date = new DayPicker("Departure date");
    private final TimePicker time = new TimePicker("Local time");
    private final IntegerField passengers = new IntegerField("Passengers");
    private final Div heading = Tags.row();
    private final Div actions = Tags.row();
    private final Div estimate = new Div();

    LegCard(Desk desk, String title, DraftLeg leg, @Nullable AircraftCategory category, Runnable changed) {
        this.title = title;
        this.category = category;
        from = new AirportField("From", desk.airports, desk.reader.clock());
        to = new AirportField("To", desk.airports, desk.reader.clock());
        date.setMin(desk.reader.today());
        time.setStep(QUARTER);
        time.setLocale(Locale.UK);
        passengers.setStepButtonsVisible(true);
        passengers.setMin(1);
        passengers.setMax(50);
        fill(leg);
        layout();
        action("arrow-left-right", "Swap from and to", this::swap);
        from.onTyped(changed);
        to.onTyped(changed);
        date.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        passengers.addValueChangeListener(change -> changed.run());
    }

    private void fill(DraftLeg leg) {
        if (!leg.from().isBlank()) {
            from.text(leg.from());
        }
        if (!leg.to().isBlank()) {
            to.text(leg.to());
        }
        date.setValue(leg.date());
        time.setValue(leg.time());
        passengers.setValue(leg.passengers());
        date.setManualValidation(true);
        time.setManualValidation(true);
        passengers.setManualValidation(true);
    }

    private void layout() {
        from.addClassName("c6");
        to.addClassName("c6");
        date.addClassName("c4");
        time.addClassName("c3");
        passengers.addClassName("c5");
        estimate.addClassName("jv-hint");
        var fields = new Div(from, to, date, time, passengers, estimate);
        fields.addClassName("jv-fields");
        heading.addClassName("grow");
        getContent().addClassName("jv-leg");
        getContent().setAriaLabel(title);
        getContent().add(new Header(heading, actions), fields);
    }

    void action(String icon, String name, Runnable act) {
        var button = Icons.button(icon, name);
        button.addClickListener(click -> act.run());
        actions.add(button);
    }

    private void swap() {
        var departure = from.getValue();
        from.setValue(to.getValue());
        to.setValue(departure);
    }

    void focusTo() {
        to.focus();
    }

    DraftLeg leg() {
        return new DraftLeg(from.text(), to.text(), date.getValue(), time.getValue(), passengers.getValue());
    }

    /** What follows from what is known: route, weekday, zone, distance, time and arrival. */
    void retell(@Nullable LocalDate before) {
        heading.removeAll();
        heading.add(Tags.text(title));
        if (from.getValue() != null && to.getValue() != null) {
            heading.add(new RouteLabel(from.getValue().code(), to.getValue().code()));
        }
        date.setHelperText(weekday(date.getValue(), before));
        time.setHelperText(zone());
        var known = LegEstimate.of(from.getValue(), to.getValue(), departure(), category);
        estimate.removeAll();
        estimate.add(known);
        estimate.setVisible(!known.isEmpty());
    }

    private static String weekday(@Nullable LocalDate day, @Nullable LocalDate before) {
        if (day == null) {
            return "";
        }
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        long later = before == null ? 0 : ChronoUnit.DAYS.between(before, day);
        return later <= 0 ? name : name + ", " + (later == 1 ? "a day" : later + " days") + " later";
    }

    private String zone() {
        Airport airport = from.getValue();
        if (airport == null) {
            return "At the airport of departure";
        }
        LocalDate day = date.getValue() == null ? date.getMin() : date.getValue();
        var noon = new LocalDeparture(day.atTime(LocalTime.NOON), airport.zone());
        return Formats.zone(noon) + ", " + airport.shortName();
    }

    private @Nullable LocalDeparture departure() {
        Airport airport = from.getValue();
        return airport == null || date.getValue() == null || time.getValue() == null
                ? null
                : new LocalDeparture(date.getValue().atTime(time.getValue()), airport.zone());
    }

    void complain(List<RequestProblem> problems) {
        say(from, problems, Field.FROM);
        say(to, problems, Field.TO);
        WizardStep.complain(date, problems, Field.DATE);
        WizardStep.complain(time, problems, Field.TIME);
        WizardStep.complain(passengers, problems, Field.PASSENGERS);
    }

    /** A field that holds an unknown airport has said so itself. */
    private static void say(AirportField field, List<RequestProblem> problems, Field about) {
        if (field.getValue() != null || field.text().isEmpty()) {
            WizardStep.complain(field, problems, about);
        }
    }
}
