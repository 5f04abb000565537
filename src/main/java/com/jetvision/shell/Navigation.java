package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.shell.Counts.Count;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The entries of the drawer, and below them those of the administration, with their counts. */
class Navigation extends Composite<Div> {
    private final Map<String, SideNavItem> items = new HashMap<>();
    private Consumer<Map<String, Count>> alsoShows = counts -> {};

    Navigation(Places places) {
        getContent().addClassName("jv-nav");
        var main = nav("", places.main());
        main.getElement().setAttribute("aria-label", "Main");
        getContent().add(main);
        if (!places.administration().isEmpty()) {
            var administration = nav("Administration", places.administration());
            administration.setCollapsible(true);
            getContent().add(administration);
        }
    }

    /** The bell stands outside of the navigation, and its number comes with the others. */
    void alsoShows(Consumer<Map<String, Count>> other) {
        alsoShows = other;
    }

    void show(Map<String, Count> counts) {
        alsoShows.accept(counts);
        items.forEach((path, item) -> {
            var count = counts.get(path);
            item.setSuffixComponent(count == null ? null : count.badge());
        });
    }

    private SideNav nav(String label, List<Place> places) {
        var nav = new SideNav();
        if (!label.isEmpty()) {
            nav.setLabel(label);
        }
        places.forEach(place -> nav.addItem(item(place)));
        return nav;
    }

    private SideNavItem item(Place place) {
        var item = new SideNavItem(place.title(), place.path(), Icons.of(place.icon()));
        item.setMatchNested(!place.path().isEmpty());
        items.put(place.path(), item);
        return item;
    }
}
