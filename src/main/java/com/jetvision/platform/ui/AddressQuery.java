package com.jetvision.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands behind the question mark of an address: the truth of what a page shows, so that a link shows the same. */
public record AddressQuery(String path, Map<String, String> values) {
    public AddressQuery {
        values = Map.copyOf(values);
    }

    /** An address that asks nothing. */
    public static AddressQuery of(String path) {
        return new AddressQuery(path, Map.of());
    }

    public static AddressQuery of(BeforeEnterEvent event) {
        var values = new TreeMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, all) -> values.put(name, all.getFirst()));
        return new AddressQuery(event.getLocation().getPath(), values);
    }

    /** Empty when the address does not say. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Which of these the value names, capitals or not; otherwise the usual one. */
    public <E> E choice(String name, E[] all, Function<E, String> code, E usual) {
        var value = get(name);
        return Stream.of(all)
                .filter(each -> code.apply(each).equalsIgnoreCase(value))
                .findFirst()
                .orElse(usual);
    }

    /** The id that a value names; empty when it names none. */
    public static Optional<UUID> id(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }

    /** An empty value takes the name out of the address. */
    public AddressQuery with(String name, String value) {
        var changed = new TreeMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new AddressQuery(path, changed);
    }

    /** Goes to the same page with this question. */
    public void go() {
        UI.getCurrent().navigate(path, QueryParameters.simple(values));
    }
}
