package com.jetvision.sandbox;

import com.jetvision.sandbox.Rfq.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** The requests of one trip with what the operators did, and the chat within each. */
record RequestList(State state, Trip trip, Instant now) {
    String html() {
        var rfqs = state.rfqsOf(trip);
        if (rfqs.isEmpty()) return NONE;
        long open = rfqs.stream().filter(Rfq::open).count();
        var said = open == 0
                ? "Everybody has answered."
                : "%d of %d have answered.".formatted(rfqs.size() - open, rfqs.size());
        return LIST.formatted(said, rfqs.stream().map(this::request).collect(Collectors.joining()));
    }

    private String request(Rfq rfq) {
        var offer = rfq.offer();
        return REQUEST.formatted(
                Html.text(offer.operator().name()),
                Html.text(offer.type().name()),
                Html.text(offer.tail()),
                tone(rfq.status()),
                word(rfq.status()),
                outcome(rfq),
                chat(rfq));
    }

    private String outcome(Rfq rfq) {
        Quote quote = rfq.quote();
        if (quote != null) {
            var left = Duration.between(now, quote.validUntil());
            var valid = left.isNegative() ? "expired" : "valid for " + left.toHours() + " h";
            return "<p class=\"quote\"><b>%s</b> %s%s</p>"
                    .formatted(Html.dollars(quote.price().total()), valid, quote.sharpened() ? " · sharpened" : "");
        }
        var reason = rfq.declineReason();
        return reason == null ? "" : "<p class=\"quote\">%s</p>".formatted(Html.text(reason.message()));
    }

    private String chat(Rfq rfq) {
        return state.messagesOf(rfq).stream().map(this::line).collect(Collectors.joining());
    }

    private String line(TripMessage message) {
        return switch (message.kind()) {
            case QUOTED, DECLINED -> "";
            case CHAT_FROM_BUYER -> LINE.formatted(" mine", "You", Html.text(message.text()));
            case CHAT_FROM_SELLER -> LINE.formatted("", "Operator", Html.text(message.text()));
        };
    }

    private static String tone(Rfq.Status status) {
        return switch (status) {
            case SENT -> "wait";
            case QUOTED -> "good";
            case DECLINED -> "bad";
            case CANCELLED -> "off";
        };
    }

    private static String word(Rfq.Status status) {
        return switch (status) {
            case SENT -> "Waiting";
            case QUOTED -> "Quoted";
            case DECLINED -> "Declined";
            case CANCELLED -> "Cancelled";
        };
    }

    private static final String LIST = """
            <h2>Requests</h2><p>%s</p>
            <ul>%s</ul>
            """;
    private static final String REQUEST = """
            <li class="request">
            <div><span><b>%s</b><small>%s · %s</small></span><em class="%s">%s</em></div>
            %s%s
            </li>
            """;
    private static final String LINE = """
            <p class="line%s"><small>%s</small>%s</p>
            """;
    private static final String NONE = """
            <h2>Requests</h2>
            <p>Nobody has been asked yet. Operators answer within seconds of your RFQ.</p>
            """;
}
