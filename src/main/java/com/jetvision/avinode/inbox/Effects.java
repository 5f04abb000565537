package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EventReader;
import com.jetvision.avinode.events.Links;
import com.jetvision.avinode.events.News;
import com.jetvision.avinode.events.Said;
import java.util.ArrayList;
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

    /** An event, and what of it is to be acted on. */
    private record Fresh(Claimed event, List<News> news) {}

    /** All of one brokerage's, in their order. */
    List<Done> of(List<Told> all) {
        var fresh = all.stream().map(this::fresh).toList();
        var led =
                reader.apply(fresh.stream().flatMap(one -> one.news().stream()).toList());
        return fresh.stream().map(one -> done(one, led)).toList();
    }

    private Fresh fresh(Told told) {
        boolean replayed = told.event().request() != null; // told by an admin to act on it, new or not
        var news = new ArrayList<News>();
        for (var said : told.said()) {
            if (inbox.hear(told.event(), said) || replayed) {
                news.add(new News(told.event(), said));
            }
        }
        return new Fresh(told.event(), news);
    }

    private Done done(Fresh fresh, Map<News, Links> led) {
        var event = fresh.event();
        if (fresh.news().isEmpty()) {
            return Done.skipped(event, "Nothing in it that was not known.");
        }
        var links = fresh.news().stream()
                .flatMap(news -> Optional.ofNullable(led.get(news)).stream())
                .reduce(Links::and);
        if (links.isEmpty()) {
            fresh.news().forEach(news -> inbox.unhear(event, news.said()));
            return Done.unmatched(event, null);
        }
        return Done.with(event, links.get());
    }
}
