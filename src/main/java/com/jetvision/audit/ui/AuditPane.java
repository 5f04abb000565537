package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.JsonView;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.vaadin.flow.component.html.Span;

/** One line of the trail with everything that was written down. */
class AuditPane extends DetailPane {
    AuditPane(AuditEntry entry, ReaderTime time, Runnable close) {
        super("Line " + entry.id(), close);
        section(new Span(EventWords.sentence(entry)));
        section(new KeyValues()
                .line("Who", entry.actorName())
                .line("As", Actors.roleName(entry.actorRole()))
                .line("When", time.console(entry.at()))
                .line("Event", Badges.of(EventWords.tone(entry), EventWords.name(entry))));
        section("Written down", new JsonView("Detail", entry.detail()));
    }
}
