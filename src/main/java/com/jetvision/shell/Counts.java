package com.jetvision.shell;

import com.jetvision.platform.ui.NavCounts;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The numbers beside the navigation's entries, by route, as the modules give them. */
@SpringComponent
class Counts {
    private final ObjectProvider<NavCounts> sources;

    Counts(ObjectProvider<NavCounts> sources) {
        this.sources = sources;
    }

    /** One number, and whether it waits to be read. */
    record Count(long number, boolean unread) {
        Span badge() {
            var badge = Tags.text(number > 99 ? "99+" : String.valueOf(number), "jv-count");
            badge.setClassName("hot", unread);
            return badge;
        }
    }

    Map<String, Count> now() {
        var counts = new HashMap<String, Count>();
        sources.forEach(source -> {
            var number = source.count();
            if (number > 0) {
                counts.put(source.path(), new Count(number, source.unread()));
            }
        });
        return counts;
    }
}
