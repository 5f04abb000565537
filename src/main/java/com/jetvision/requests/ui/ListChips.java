package com.jetvision.requests.ui;

import com.jetvision.platform.ui.FilterChip;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.requests.DepartureWindow;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestView;
import com.jetvision.requests.Stage;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The filters of the list: stages, departure and client. A set one is taken off by a click, an unset one offers its values. */
class ListChips {
    private final FilterChip stages = new FilterChip("Stage");
    private final FilterChip departure = new FilterChip("Departure");
    private final FilterChip client = new FilterChip("Client");
    private final ContextMenu stageMenu = new ContextMenu(stages);
    private final ContextMenu departureMenu = new ContextMenu(departure);
    private final BiConsumer<String, String> chosen;
    private RequestFilter filter = RequestFilter.ALL_OPEN;

    ListChips(BiConsumer<String, String> chosen) {
        this.chosen = chosen;
        takeOff(stages, "stage");
        takeOff(departure, "departure");
        takeOff(client, "client");
        for (var window : DepartureWindow.values()) {
            departureMenu.addItem(words(window), click -> chosen.accept("departure", ListAddress.word(window)));
        }
    }

    FilterChip[] chips() {
        return new FilterChip[] {stages, departure, client};
    }

    void show(RequestFilter now, String clientName) {
        filter = now;
        stages.show(
                now.stages().isEmpty()
                        ? null
                        : now.stages().stream().sorted().map(StatusWords::label).collect(Collectors.joining(", ")));
        departure.show(now.departure() == null ? null : words(now.departure()));
        client.show(now.client() == null ? null : clientName);
        client.setVisible(now.client() != null);
        stageMenu.setOpenOnClick(now.stages().isEmpty());
        departureMenu.setOpenOnClick(now.departure() == null);
        offerStages();
    }

    /** Only those that the view can hold. */
    private void offerStages() {
        stageMenu.removeAll();
        var closed = EnumSet.complementOf(EnumSet.copyOf(Stage.OPEN));
        for (var stage : filter.view() == RequestView.CLOSED ? closed : Stage.OPEN) {
            stageMenu.addItem(
                    StatusWords.label(stage), click -> chosen.accept("stage", ListAddress.stages(Set.of(stage))));
        }
    }

    private void takeOff(FilterChip chip, String name) {
        chip.addClickListener(click -> {
            if ("true".equals(chip.getElement().getAttribute("aria-pressed"))) {
                chosen.accept(name, "");
            }
        });
    }

    private static String words(DepartureWindow window) {
        return window == DepartureWindow.TODAY ? "Within 24 hours" : "Within " + window.days() + " days";
    }
}
