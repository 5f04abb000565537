package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookGroup;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceChips;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.FilterChip;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Since;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The rows above the list: search and groups, below them type, time and trip; all of it stands in the address. */
class EventFilters extends Composite<Div> {
    private static final String GROUP = "view";
    private static final String TYPE = "type";
    private static final String TRIP = "trip";
    private static final String SINCE = "since";
    private static final String TEXT = "q";
    private static final String ANY_TYPE = "";

    private final SearchField search;
    private final ChoiceChips<WebhookGroup> groups;
    private final Select<String> type = new Select<>();
    private final Select<Since> since = new Select<>();
    private final FilterChip trip = new FilterChip("Trip");
    private final Span shown = Tags.text("", "t12", "ink3");

    EventFilters(BiConsumer<String, String> go) {
        search = new SearchField("Search events", "Event, trip, quote, request", text -> go.accept(TEXT, text));
        groups = new ChoiceChips<>(
                List.of(WebhookGroup.values()),
                InboxWords::group,
                group -> go.accept(GROUP, group == WebhookGroup.ALL ? "" : group.code()));
        choices(go);
        trip.addClickListener(click -> go.accept(TRIP, ""));
        var first = new Div(groups.chips());
        first.addClassName("jv-filters");
        getContent().add(first, search.inRow(type, since, trip, Tags.spacer(), shown));
        getContent().addClassName("jv-filterrows");
    }

    private void choices(BiConsumer<String, String> go) {
        var types = InboxWords.types();
        type.setAriaLabel("Type");
        type.setItems(typesAndAny(types));
        type.setItemLabelGenerator(code -> types.getOrDefault(code, code.isEmpty() ? "Any type" : code));
        type.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(TYPE, change.getValue());
            }
        });
        since.setAriaLabel("When");
        since.setItems(Since.values());
        since.setItemLabelGenerator(Since::label);
        since.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(SINCE, change.getValue().address());
            }
        });
    }

    private static String[] typesAndAny(Map<String, String> types) {
        var codes = new java.util.ArrayList<>(types.keySet());
        codes.addFirst(ANY_TYPE);
        return codes.toArray(String[]::new);
    }

    void show(AddressQuery address, Map<WebhookGroup, Integer> counts, int found) {
        search.setValue(address.get(TEXT));
        groups.show(
                named(address.get(GROUP)),
                group -> group == WebhookGroup.ALL
                        ? null
                        : Formats.capped(counts.getOrDefault(group, 0), WebhookEvents.COUNTED));
        type.setValue(InboxWords.types().containsKey(address.get(TYPE)) ? address.get(TYPE) : ANY_TYPE);
        since.setValue(Since.named(address.get(SINCE)));
        var named = address.get(TRIP);
        trip.show(named.isEmpty() ? null : named);
        trip.setVisible(!named.isEmpty());
        shown.setText(Formats.capped(found, WebhookEvents.COUNTED) + (found == 1 ? " event" : " events"));
    }

    static WebhookEventFilter of(AddressQuery address, Instant now) {
        return new WebhookEventFilter(
                named(address.get(GROUP)),
                InboxWords.types().containsKey(address.get(TYPE)) ? address.get(TYPE) : ANY_TYPE,
                address.get(TRIP),
                Since.named(address.get(SINCE)).from(now),
                address.get(TEXT));
    }

    private static WebhookGroup named(String code) {
        return Stream.of(WebhookGroup.values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(WebhookGroup.ALL);
    }

    static Component empty(WebhookEventFilter filter, Runnable clear) {
        int on = filter.filters();
        if (on > 0) {
            var sentence = on == 1 ? "1 filter is on." : on + " filters are on.";
            return new EmptyState(
                    "search",
                    "Nothing matches",
                    filter.text().isEmpty()
                            ? sentence
                            : sentence + " Whole ids are found however old, parts of ids among the newest 20,000.",
                    new Button("Clear filters", click -> clear.run()));
        }
        return switch (filter.group()) {
            case ALL ->
                new EmptyState(
                        "webhook",
                        "No events yet",
                        "What Avinode tells stands here. Connections say where it must send to.");
            case WAITING -> new EmptyState("circle-check", "Nothing waits", "Every event has been acted on.");
            case RETRYING ->
                new EmptyState("circle-check", "Nothing is retried", "No event failed and waits to be tried again.");
            case DEAD_LETTER -> new EmptyState("circle-check", "No dead letters", "No event was given up.");
            case UNMATCHED ->
                new EmptyState(
                        "circle-check", "All belong to a request", "Events of trips that nobody here made stand here.");
            case DONE -> new EmptyState("webhook", "None done yet", "Events that were acted on stand here.");
            case SKIPPED ->
                new EmptyState("skip-forward", "None skipped", "Events that somebody decided to leave stand here.");
        };
    }
}
