package com.jetvision.contracts.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sent, viewed, signed, sealed: what has happened to one contract, across. */
class SignatureTrack extends OrderedList {
    SignatureTrack(ContractDetails contract, ContractPanels tools) {
        addClassName("jv-track");
        var times = contract.times();
        step("Sent", times.sentAt(), "to " + contract.charterer().email(), tools);
        step("Viewed", times.viewedAt(), "", tools);
        step("Signed", times.signedAt(), contract.signedName() == null ? "" : contract.signedName(), tools);
        step("Sealed", contract.sealedPdf() == null ? null : times.signedAt(), "with evidence", tools);
    }

    private void step(String name, @Nullable Instant at, String detail, ContractPanels tools) {
        var label = Tags.of("b", Icons.of(at == null ? "circle" : "circle-check"));
        label.add(name);
        var when = at == null
                ? "not yet"
                : Formats.past(at, tools.agents().me().timeZone(), tools.clock().instant());
        var item = new ListItem(label, new Span(at == null || detail.isEmpty() ? when : when + ", " + detail));
        if (at != null) {
            item.addClassName("done");
        }
        add(item);
    }
}
