package com.jetvision.chaos;

import com.jetvision.chaos.Trace.Mark;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which marks there must be, and how many, once every event has had its effect. */
class Expected {
    private static final List<String> AFTER_THE_QUESTION =
            List.of("avinode_session_active", "monitoring_for_quotes", "awaiting_quotes");
    private static final String AFTER_THE_FIRST_QUOTE = "analyzing_proposals";

    private final Map<Trace, Integer> marks = new HashMap<>();
    private final Map<String, Event> latestWord = new HashMap<>();

    static Map<Trace, Integer> of(Collection<Event> events) {
        var expected = new Expected();
        events.forEach(expected::add);
        expected.latestWord.values().forEach(expected::addQuote);
        return Map.copyOf(expected.marks);
    }

    private void add(Event event) {
        switch (event.effect()) {
            case ASK -> addAsk(event);
            case QUOTE, QUOTE_CHANGE -> latestWord.merge(event.key(), event, Expected::later);
            case DECLINE -> addDecline(event);
            case MESSAGE -> {
                one(Mark.MESSAGE, event.key());
                one(Mark.MESSAGE_AUDIT, event.key());
            }
            case FILED, COMPARED, UNMATCHED, DEAD, REFUSED -> {}
        }
    }

    private static Event later(Event one, Event other) {
        return other.told().isAfter(one.told()) ? other : one;
    }

    private void addAsk(Event event) {
        marks.put(new Trace(Mark.ASK, event.key()), Story.ASKED);
        one(Mark.ASK_AUDIT, event.key());
        AFTER_THE_QUESTION.forEach(status -> one(Mark.STATUS, event.trip() + " " + status));
    }

    private void addQuote(Event latest) {
        one(Mark.QUOTE, latest.key());
        one(Mark.QUOTE_TOTAL, latest.key() + " " + latest.total());
        one(Mark.QUOTE_AUDIT, latest.key());
        one(Mark.QUOTE_CARD, latest.key());
        marks.merge(new Trace(Mark.QUOTE_NOTICE, latest.trip()), 1, Integer::sum);
        AFTER_THE_QUESTION.forEach(status -> one(Mark.STATUS, latest.trip() + " " + status));
        one(Mark.STATUS, latest.trip() + " " + AFTER_THE_FIRST_QUOTE);
    }

    private void addDecline(Event event) {
        one(Mark.DECLINE, event.trip() + " " + event.key());
        one(Mark.DECLINE_AUDIT, event.trip() + " " + event.key());
        marks.merge(new Trace(Mark.DECLINE_NOTICE, event.trip()), 1, Integer::sum);
    }

    private void one(Mark mark, String key) {
        marks.put(new Trace(mark, key), 1);
    }
}
