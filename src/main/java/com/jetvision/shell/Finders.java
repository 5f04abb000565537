package com.jetvision.shell;

import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Finder;
import com.jetvision.platform.ui.Found;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** What the command palette finds: the records that the modules know, then the pages. */
@SpringComponent
class Finders {
    private static final int MOST_OF_EACH = 5;
    private final ObjectProvider<Finder> modules;
    private final Who who;

    Finders(ObjectProvider<Finder> modules, Who who) {
        this.modules = modules;
        this.who = who;
    }

    List<Found> find(String typed, Places places) {
        var text = typed.strip();
        var role = who.actor().role();
        var records = modules.stream()
                .filter(finder -> finder.roles().contains(role))
                .sorted(Comparator.comparingInt(Finder::order))
                .flatMap(finder -> finder.find(text, MOST_OF_EACH).stream());
        return Stream.concat(records, pages(text, places)).toList();
    }

    private static Stream<Found> pages(String text, Places places) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return places.all().stream()
                .filter(place -> place.title().toLowerCase(Locale.ROOT).contains(wanted))
                .map(place -> new Found("Pages", place.icon(), place.title(), "", AddressQuery.of(place.path())));
    }
}
