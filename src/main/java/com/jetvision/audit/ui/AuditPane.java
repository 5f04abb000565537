package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of the trail with everything that was written down. */
class AuditPane extends DetailPane {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    AuditPane(AuditEntry entry, ReaderTime time, Runnable close) {
        super("Line " + entry.id(), close);
        section(new Span(EventWords.sentence(entry)));
        section(new KeyValues()
                .line("Who", entry.actorName())
                .line("As", Actors.roleName(entry.actorRole()))
                .line("When", time.console(entry.at()))
                .line("Event", Badges.of(EventWords.tone(entry), entry.event())));
        var detail = new Pre(JSON.writeValueAsString(JSON.readTree(entry.detail())));
        detail.addClassName("jv-json");
        detail.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Detail");
        section("Written down", detail);
    }
}
