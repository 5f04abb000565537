package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Segments;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.Priority;
import com.jetvision.requests.RequestNeeds;
import com.jetvision.requests.RequestProblem;
import com.jetvision.requests.RequestProblem.Field;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Budget, flexibility, catering, transport, pets, baggage and whatever else the client said. */
class WishesStep extends WizardStep {
    private static final Map<Priority, String> WORDS =
            Map.of(Priority.STANDARD, "Standard", Priority.URGENT, "Urgent", Priority.VIP, "VIP");
    /** A pause of this length in writing saves what is there. */
    private static final int SAVED_AFTER_MILLIS = 800;

    private final TextField budget = new TextField("Budget for the whole trip");
    private final Select<Integer> flexible = new Select<>();
    private final TextField catering = new TextField("Catering");
    private final TextField pets = new TextField("Pets");
    private final TextField baggage = new TextField("Baggage");
    private final TextArea special = new TextArea("Anything else");
    private final Checkbox transport = new Checkbox("Ground transport at both ends");
    private final RadioButtonGroup<Priority> priority =
            Segments.choice("Priority", List.of(Priority.values()), WORDS::get);

    WishesStep(DraftForm form, Runnable changed) {
        super(WizardPage.WISHES);
        labels();
        fill(form);
        var fields = new Div(budget, flexible, catering, pets, baggage, special, transport, priority);
        fields.addClassNames("jv-fields", "flush");
        getContent().add(fields);
        List.of(budget, catering, pets, baggage, special)
                .forEach(field -> field.addValueChangeListener(c -> changed.run()));
        flexible.addValueChangeListener(change -> changed.run());
        transport.addValueChangeListener(change -> changed.run());
        priority.addValueChangeListener(change -> changed.run());
    }

    private void labels() {
        budget.addClassName("c6");
        budget.setPrefixComponent(new Span("$"));
        budget.setPlaceholder("45,000");
        budget.setHelperText("All taxes included. Over 100,000 makes the request VIP.");
        budget.setManualValidation(true);
        flexible.setLabel("Dates");
        flexible.addClassName("c6");
        flexible.setItems(0, 1, 2, 3, 7);
        flexible.setItemLabelGenerator(WishesStep::days);
        catering.addClassName("c6");
        catering.setPlaceholder("Breakfast, no nuts");
        pets.addClassName("c6");
        pets.setPlaceholder("One small dog");
        baggage.addClassName("c12");
        baggage.setPlaceholder("Eight suitcases, two sets of golf clubs");
        special.addClassName("c12");
        special.setManualValidation(true);
        transport.addClassName("c6");
        priority.addClassName("c6");
    }

    private static String days(int days) {
        return days == 0 ? "Fixed" : days == 1 ? "Flexible by a day" : "Flexible by " + days + " days";
    }

    private void fill(DraftForm form) {
        var needs = form.needs();
        budget.setValue(form.budget());
        flexible.setValue(needs.flexibleDays() == null ? 0 : needs.flexibleDays());
        catering.setValue(text(needs.catering()));
        pets.setValue(text(needs.pets()));
        baggage.setValue(text(needs.baggage()));
        special.setValue(text(needs.specialRequirements()));
        transport.setValue(needs.groundTransport());
        priority.setValue(form.marked());
        for (var words : List.of(catering, pets, baggage, special)) {
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(SAVED_AFTER_MILLIS);
        }
    }

    @Override
    DraftForm into(DraftForm form) {
        return form.withWishes(
                budget.getValue(),
                new RequestNeeds(
                        flexible.getValue(),
                        transport.getValue(),
                        orNull(catering.getValue()),
                        orNull(pets.getValue()),
                        orNull(baggage.getValue()),
                        orNull(special.getValue())),
                priority.getValue());
    }

    @Override
    void complain(List<RequestProblem> problems) {
        complain(budget, problems, Field.BUDGET);
        complain(special, problems, Field.NEEDS);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
