package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EventReader;
import com.jetvision.avinode.events.Links;
import com.jetvision.avinode.events.News;
import com.jetvision.avinode.events.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Acts on what is new in events, in the worker's transaction, and answers what became of each. */
@Component
class Effects {
    private final Inbox inbox;
    private final EventReader reader;

    Effects(Inbox inbox, EventReader reader) {
        this.inbox = inbox;
        this.reader = reader;
    }

    /** An event of a brokerage's, and all that it says. */
    record Told(Claimed event, List<Said> said) {}

    /** The event itself says all; a pointer says nothing by itself. */
    Told told(Claimed event) {
        return new Told(event, List.of(reader.read(event)));
    }

    /** All of one brokerage's, in their order. */
    List<Done> of(List<Told> all) {
        var fresh = new HashMap<Told, List<News>>();
        all.forEach(told -> fresh.put(told, fresh(told)));
        var news = all.stream()
                .flatMap(told -> fresh.getOrDefault(told, List.of()).stream())
                .toList();
        var led = new HashMap<News, Optional<Links>>();
        var links = news.isEmpty() ? List.<Optional<Links>>of() : reader.apply(news);
        for (int i = 0; i < news.size(); i++) {
            led.put(news.get(i), links.get(i));
        }
        return all.stream()
                .map(told -> done(told.event(), fresh.getOrDefault(told, List.of()), led))
                .toList();
    }

    private List<News> fresh(Told told) {
        boolean replayed = told.event().request() != null; // told by an admin to act on it, new or not
        var fresh = new ArrayList<News>();
        for (var said : told.said()) {
            if (inbox.hear(told.event(), said) || replayed) {
                fresh.add(new News(told.event(), said));
            }
        }
        return fresh;
    }

    private Done done(Claimed event, List<News> fresh, Map<News, Optional<Links>> led) {
        if (fresh.isEmpty()) {
            return Done.skipped(event, "Nothing in it that was not known.");
        }
        var links = fresh.stream()
                .flatMap(news -> led.getOrDefault(news, Optional.empty()).stream())
                .reduce(Links::and);
        if (links.isEmpty()) {
            fresh.forEach(news -> inbox.unhear(event, news.said()));
            return Done.unmatched(event, null);
        }
        return Done.with(event, links.get());
    }
}
