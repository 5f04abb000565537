package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.AircraftType;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestProblem;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The class of aircraft, with seats and range of each, and a type if the client named one. */
class AircraftStep extends WizardStep {
    private final transient Desk desk;
    private final RadioButtonGroup<Optional<AircraftCategory>> category = new RadioButtonGroup<>("Category");
    private final ComboBox<String> type = new ComboBox<>("Type, if it matters");

    AircraftStep(Desk desk, DraftForm form, Runnable changed) {
        super(WizardPage.AIRCRAFT);
        this.desk = desk;
        var answers = new ArrayList<Optional<AircraftCategory>>();
        answers.add(Optional.empty());
        for (var each : AircraftCategory.values()) {
            answers.add(Optional.of(each));
        }
        category.setItems(answers);
        category.addClassName("jv-categories");
        category.setRenderer(new ComponentRenderer<>(this::row));
        category.setValue(Optional.ofNullable(form.category()));
        type.setHelperText("Operators are asked for this type or one like it.");
        type.setClearButtonVisible(true);
        offer(form.category());
        type.setValue(form.aircraftType());
        getContent().add(category, type);
        category.addValueChangeListener(change -> {
            type.clear();
            offer(change.getValue().orElse(null));
            changed.run();
        });
        type.addValueChangeListener(change -> changed.run());
    }

    private void offer(@Nullable AircraftCategory wanted) {
        var fleet = wanted == null ? desk.aircraft.all() : desk.aircraft.byCategory(wanted);
        type.setItems(fleet.stream().map(AircraftType::name).toList());
    }

    private TwoLine row(Optional<AircraftCategory> answer) {
        return answer.map(this::row)
                .orElseGet(() -> new TwoLine("Any that fits", "Operators offer what suits the trip"));
    }

    private TwoLine row(AircraftCategory answer) {
        var fleet = desk.aircraft.byCategory(answer);
        int seats = fleet.stream().mapToInt(AircraftType::seatsTypical).max().orElse(0);
        int range = fleet.stream().mapToInt(AircraftType::rangeNm).max().orElse(0);
        return new TwoLine(answer.label(), "up to %d seats, %s".formatted(seats, Formats.distance(range)));
    }

    @Override
    DraftForm into(DraftForm form) {
        return form.withAircraft(category.getValue().orElse(null), type.getValue());
    }

    @Override
    void complain(List<RequestProblem> problems) {
        complain(type, problems, RequestProblem.Field.AIRCRAFT);
    }
}
