package com.jetvision.rates.ui;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.rates.RateRow;
import com.jetvision.rates.Rates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The dated taxes and fees: the law's, and those of the house's own that go before them. */
@Route("admin/rates")
@PageTitle("Rates and taxes · Jetvision")
@Menu(title = "Rates and taxes", order = 120, icon = "percent")
@RolesAllowed("ADMIN")
class RatesView extends Div implements BeforeEnterObserver {
    private final transient Rates rates;
    private final transient ReaderClock clock;
    private final Map<RatePhase, Button> chips = new EnumMap<>(RatePhase.class);
    private final RateGrid grid = new RateGrid(this::end);
    private AddressQuery address = new AddressQuery("", Map.of());

    RatesView(Rates rates, LiveUpdates live, Who who, ReaderClock clock) {
        this.rates = rates;
        this.clock = clock;
        var begin = new Button(
                "New rate",
                Icons.of("plus"),
                click -> new RateDialog(today(), form -> {
                            rates.begin(form);
                            Toasts.done("Rate entered");
                        })
                        .open());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("jv-page");
        add(new PageHead("Rates and taxes").actions(begin), filters(), grid);
        live.bind(this, who.organization(), this::refresh);
    }

    private Div filters() {
        var row = new Div();
        row.addClassName("jv-filters");
        for (var phase : RatePhase.values()) {
            var chip = new Button(phase.label(), click -> toggle(phase));
            chip.addClassName("jv-chip");
            chips.put(phase, chip);
            row.add(chip);
        }
        row.add(
                Tags.spacer(),
                Tags.text("A rate is never changed: it ends, and a new one begins.", "t12", "ink3", "desk"));
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        refresh();
    }

    private void refresh() {
        var today = today();
        var rows = rates.rows().stream()
                .sorted(Comparator.comparing(row -> row.rate().code()))
                .toList();
        var chosen = address.get("state");
        chips.forEach((phase, chip) -> {
            chip.getElement()
                    .setAttribute("aria-pressed", String.valueOf(phase.code().equals(chosen)));
            chip.setSuffixComponent(
                    Tags.text(String.valueOf(in(rows, phase, today).size()), "n"));
        });
        grid.show(
                chips.keySet().stream()
                        .filter(phase -> phase.code().equals(chosen))
                        .findFirst()
                        .map(phase -> in(rows, phase, today))
                        .orElse(rows),
                today);
    }

    private static List<RateRow> in(List<RateRow> rows, RatePhase phase, LocalDate today) {
        return rows.stream()
                .filter(row -> RatePhase.of(row.rate(), today) == phase)
                .toList();
    }

    private void toggle(RatePhase phase) {
        address.with("state", phase.code().equals(address.get("state")) ? "" : phase.code())
                .go();
    }

    private void end(RateRow row) {
        new EndDialog(row.rate(), today(), until -> {
                    rates.end(row.id(), until);
                    Toasts.done("Rate ended");
                })
                .open();
    }

    private LocalDate today() {
        return clock.now().today();
    }
}
