package com.jetvision.contracts.ui;

import com.jetvision.contracts.EvidenceRow;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.ui.DealSection;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Every step of the signing with its place in the chain, the newest first. */
class EvidenceList extends DealSection {
    EvidenceList(List<EvidenceRow> steps, ContractPanels tools) {
        super("Evidence");
        var reader = tools.agents().me().timeZone();
        var list = new OrderedList();
        list.addClassName("jv-tries");
        for (var step : steps.reversed()) {
            var item = new ListItem(
                    Tags.bold(step.kind()),
                    Tags.of(
                            "time",
                            Formats.past(step.at(), reader, tools.clock().instant())),
                    Tags.small(words(step)));
            item.addClassName("jv-tone-" + tone(step.kind()));
            list.add(item);
        }
        add(list);
    }

    private static String words(EvidenceRow step) {
        var from = step.ip().isBlank() ? "" : " · " + step.ip();
        return step.detail() + from + " · " + step.hash().substring(0, 8);
    }

    private static String tone(String kind) {
        return switch (kind) {
            case "Sent" -> "info";
            case "Viewed", "Asked" -> "seen";
            case "Consented", "Signed", "Sealed" -> "good";
            case "Declined", "Cancelled" -> "bad";
            default -> "off";
        };
    }
}
