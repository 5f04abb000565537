package com.jetvision.avinode.ui;

import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookGroup;
import com.jetvision.avinode.log.WebhookStatus;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.badge.Badge;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an event of the inbox reads. */
final class InboxWords {
    /** Avinode's own names for what a broker hears (the documentation of its webhook settings). */
    private static final Map<String, String> NATIVE = Map.of(
            "TripRequestSellerResponse", "Operator’s answer",
            "TripRequestMine", "Our request",
            "TripChatFromSeller", "Trip chat, operator",
            "TripChatMine", "Trip chat, ours",
            "EmptyLegs", "Empty leg",
            "ClientLeads", "Client lead");

    private InboxWords() {}

    static String type(WebhookEventRow row) {
        var type = row.type();
        return type == null ? typeNamed(String.valueOf(row.nativeType())) : StatusWords.label(type);
    }

    static String typeNamed(String name) {
        return NATIVE.getOrDefault(name, StatusWords.label("EventType", name));
    }

    /** What the type filter offers: code or native name, and how it reads. */
    static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        for (var type : EventType.values()) {
            types.put(type.code(), StatusWords.label(type));
        }
        NATIVE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> types.put(each.getKey(), each.getValue() + " (" + each.getKey() + ")"));
        return types;
    }

    static Badge plain(WebhookEventRow row, ReaderTime time) {
        var words = StatusWords.of(row.status());
        if (isUnmatched(row)) {
            return Badges.plain(Tone.OFF, "Unmatched");
        }
        return Badges.plain(words.tone(), label(row, time, words.label()));
    }

    static Badge pill(WebhookEventRow row, ReaderTime time) {
        var words = StatusWords.of(row.status());
        return isUnmatched(row)
                ? Badges.of(Tone.OFF, "Unmatched")
                : Badges.of(words.tone(), label(row, time, words.label()));
    }

    static boolean isUnmatched(WebhookEventRow row) {
        return row.unmatched() && row.status() == WebhookStatus.COMPLETED;
    }

    private static String label(WebhookEventRow row, ReaderTime time, String label) {
        return row.nextTry() == null ? label : label + " " + time.past(row.nextTry());
    }

    static String belongsTo(WebhookEventRow row) {
        var number = row.requestNumber();
        if (number != null) {
            return number;
        }
        return isUnmatched(row) ? "No request found" : "Not read yet";
    }

    static String group(WebhookGroup group) {
        return switch (group) {
            case ALL -> "All";
            case WAITING -> "Waiting";
            case RETRYING -> "Retrying";
            case DEAD_LETTER -> "Dead letter";
            case UNMATCHED -> "Unmatched";
            case DONE -> "Done";
            case SKIPPED -> "Skipped";
        };
    }
}
