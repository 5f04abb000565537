package com.jetvision.emptylegs.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airports;
import com.jetvision.catalogue.ui.AirportField;
import com.jetvision.emptylegs.WatchForm;
import com.jetvision.emptylegs.WatchProblem;
import com.jetvision.emptylegs.WatchProblem.Field;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The fields of a watch; what is wrong with one stands below it. */
class WatchFields extends Composite<Div> {
    private static final List<Integer> RADII = List.of(0, 25, 50, 100, 150);
    private final AirportField from;
    private final AirportField to;
    private final Select<Integer> fromRadius = radius("Around the departure");
    private final Select<Integer> toRadius = radius("Around the arrival");
    private final DayPicker first = new DayPicker("First day");
    private final DayPicker last = new DayPicker("Last day");
    private final IntegerField passengers = new IntegerField("Passengers");
    private final TextField cap = new TextField("Price at most");
    private final MultiSelectComboBox<AircraftCategory> categories = new MultiSelectComboBox<>("Aircraft");

    WatchFields(Airports airports, Clock clock) {
        from = new AirportField("From", airports, clock);
        to = new AirportField("To", airports, clock);
        from.setPlaceholder("Anywhere");
        to.setPlaceholder("Anywhere");
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        first.setManualValidation(true);
        last.setManualValidation(true);
        last.setHelperText("Up to 90 days after the first");
        passengers.setStepButtonsVisible(true);
        passengers.setMin(1);
        passengers.setMax(50);
        passengers.setManualValidation(true);
        cap.setPlaceholder("Any");
        cap.setHelperText("What the operator asks, in dollars. A price on request is always found");
        categories.setItems(AircraftCategory.values());
        categories.setItemLabelGenerator(AircraftCategory::label);
        categories.setPlaceholder("Any");
        getContent().addClassName("jv-form-in");
        getContent().add(route(), when(), what());
    }

    private Panel route() {
        from.addClassName("c6");
        fromRadius.addClassName("c6");
        to.addClassName("c6");
        toRadius.addClassName("c6");
        return panel("Route", from, fromRadius, to, toRadius);
    }

    private Panel when() {
        first.addClassName("c4");
        last.addClassName("c4");
        passengers.addClassName("c4");
        return panel("Days and passengers", first, last, passengers);
    }

    private Panel what() {
        cap.addClassName("c6");
        categories.addClassName("c6");
        return panel("Price and aircraft", cap, categories);
    }

    private static Panel panel(String title, Component... fields) {
        var row = new Div(fields);
        row.addClassName("jv-fields");
        return new Panel(title, row);
    }

    private static Select<Integer> radius(String name) {
        var select = new Select<Integer>();
        select.setLabel(name);
        select.setItems(RADII);
        select.setItemLabelGenerator(
                miles -> miles == 0 ? "This airport only" : "Airports within %d NM too".formatted(miles));
        return select;
    }

    void show(WatchForm form) {
        from.text(form.from());
        to.text(form.to());
        fromRadius.setValue(RADII.contains(form.fromRadius()) ? form.fromRadius() : 0);
        toRadius.setValue(RADII.contains(form.toRadius()) ? form.toRadius() : 0);
        first.setValue(form.firstDay());
        last.setValue(form.lastDay());
        passengers.setValue(form.passengers());
        cap.setValue(form.priceCap());
        categories.setValue(form.categories());
    }

    void earliest(LocalDate today) {
        first.setMin(today);
        last.setMin(today);
    }

    WatchForm form() {
        return new WatchForm(
                from.text(),
                fromRadius.getValue(),
                to.text(),
                toRadius.getValue(),
                first.getValue(),
                last.getValue(),
                passengers.getValue(),
                cap.getValue(),
                categories.getValue());
    }

    /** Says at its fields what is wrong; what is right again falls silent. */
    void complain(List<WatchProblem> problems) {
        var fields = fields();
        fields.forEach((about, field) -> {
            var problem = problems.stream().filter(one -> one.field() == about).findFirst();
            field.setInvalid(problem.isPresent());
            field.setErrorMessage(problem.map(WatchProblem::sentence).orElse(""));
        });
        problems.stream()
                .findFirst()
                .map(problem -> fields.get(problem.field()))
                .ifPresent(WatchFields::focus);
    }

    private Map<Field, HasValidationProperties> fields() {
        return Map.of(
                Field.FROM, from,
                Field.TO, to,
                Field.FIRST_DAY, first,
                Field.LAST_DAY, last,
                Field.PASSENGERS, passengers,
                Field.PRICE_CAP, cap);
    }

    private static void focus(HasValidationProperties field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
