package com.jetvision.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All pages that the signed-in person may open, in the order of the navigation; those of other roles are not among them. */
record Places(List<Place> all) {
    /** This one is a bell at the bottom of the drawer instead of an entry. */
    private static final String NOTIFICATIONS = "notifications";

    static Places mine() {
        return new Places(MenuConfiguration.getMenuEntries().stream()
                .map(Places::place)
                .sorted(Comparator.comparingDouble(Place::order))
                .toList());
    }

    List<Place> main() {
        return all.stream()
                .filter(place -> !place.isAdministration()
                        && !place.path().equals(NOTIFICATIONS)
                        && !place.path().equals(SettingsView.PATH))
                .toList();
    }

    List<Place> administration() {
        return all.stream().filter(Place::isAdministration).toList();
    }

    Optional<Place> bell() {
        return at(NOTIFICATIONS);
    }

    /** Behind one's name instead of in the navigation. */
    Optional<Place> settings() {
        return at(SettingsView.PATH);
    }

    Optional<Place> at(String path) {
        return all.stream().filter(place -> place.path().equals(path)).findFirst();
    }

    private static Place place(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var order = Objects.requireNonNullElse(entry.order(), Place.ADMINISTRATION - 1);
        return new Place(path, entry.title(), Objects.requireNonNullElse(entry.icon(), "circle"), order);
    }
}
