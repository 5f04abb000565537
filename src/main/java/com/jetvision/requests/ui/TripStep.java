package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.DraftLeg;
import com.jetvision.requests.RequestProblem;
import com.jetvision.requests.RequestProblem.Field;
import com.jetvision.requests.TripType;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The legs: one, there and back, or as many as it takes. */
class TripStep extends WizardStep {
    private static final Map<TripType, String> WORDS =
            Map.of(TripType.ONE_WAY, "One way", TripType.RETURN, "Round trip", TripType.MULTI_LEG, "Several legs");
    private final transient Desk desk;
    private final Runnable changed;
    private final @Nullable AircraftCategory category;
    private final RadioButtonGroup<TripType> type;
    private final Div cards = new Div();
    private final Div general = Tags.row();
    private final Button add = new Button("Add a leg", Icons.of("plus"), click -> append());
    private final List<LegCard> legs = new ArrayList<>();

    TripStep(Desk desk, DraftForm form, Runnable changed) {
        this(desk, form, changed, Segments.choice("Shape of the trip", List.of(TripType.values()), WORDS::get));
    }

    private TripStep(Desk desk, DraftForm form, Runnable changed, RadioButtonGroup<TripType> type) {
        super(WizardPage.TRIP, type);
        this.desk = desk;
        this.changed = changed;
        this.type = type;
        category = form.category();
        cards.addClassName("jv-legs");
        general.addClassNames("jv-hint", "wait");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(cards, general, new Div(add));
        type.setValue(form.type());
        show(form.legs());
        type.addValueChangeListener(change -> reshape(change.getValue()));
    }

    private void reshape(TripType shape) {
        var typed = legs();
        var first = typed.getFirst();
        show(
                switch (shape) {
                    case ONE_WAY -> List.of(first);
                    case RETURN -> List.of(first, typed.size() > 1 ? typed.get(1) : first.reversed());
                    case MULTI_LEG -> typed;
                });
        changed.run();
    }

    private void append() {
        var typed = new ArrayList<>(legs());
        var last = typed.isEmpty() ? DraftLeg.EMPTY : typed.getLast();
        typed.add(new DraftLeg(last.to(), "", null, null, last.passengers()));
        show(typed);
        legs.getLast().focusTo();
        changed.run();
    }

    private void copy(int index) {
        var typed = new ArrayList<>(legs());
        typed.add(index + 1, typed.get(index));
        type.setValue(TripType.MULTI_LEG);
        show(typed);
        changed.run();
    }

    private void remove(int index) {
        var typed = new ArrayList<>(legs());
        typed.remove(index);
        show(typed);
        changed.run();
    }

    private void show(List<DraftLeg> typed) {
        legs.clear();
        cards.removeAll();
        var shown = typed.isEmpty() ? List.of(DraftLeg.EMPTY) : typed;
        for (int i = 0; i < shown.size(); i++) {
            var card = new LegCard(desk, title(i), shown.get(i), category, this::retold);
            int index = i;
            card.action("copy", "Copy this leg", () -> copy(index));
            if (type.getValue() == TripType.MULTI_LEG && shown.size() > 1) {
                card.action("trash-2", "Remove this leg", () -> remove(index));
            }
            legs.add(card);
            cards.add(card);
        }
        add.setVisible(type.getValue() == TripType.MULTI_LEG);
        retell();
        complain(List.of());
    }

    private String title(int index) {
        if (type.getValue() == TripType.RETURN) {
            return index == 0 ? "Outbound" : "Return";
        }
        return "Leg " + (index + 1);
    }

    private void retold() {
        retell();
        changed.run();
    }

    /** A date is told in relation to the leg before. */
    private void retell() {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).retell(i == 0 ? null : legs.get(i - 1).leg().date());
        }
    }

    private List<DraftLeg> legs() {
        return legs.stream().map(LegCard::leg).toList();
    }

    @Override
    DraftForm into(DraftForm form) {
        return form.withTrip(type.getValue(), legs());
    }

    @Override
    void complain(List<RequestProblem> problems) {
        for (int i = 0; i < legs.size(); i++) {
            int no = i + 1;
            legs.get(i)
                    .complain(problems.stream()
                            .filter(problem -> problem.leg() == no)
                            .toList());
        }
        general.removeAll();
        problems.stream()
                .filter(problem -> problem.field() == Field.LEGS)
                .forEach(problem -> general.add(Icons.of("triangle-alert"), Tags.text(problem.sentence())));
        general.setVisible(general.getComponentCount() > 0);
    }
}
