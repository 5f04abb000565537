package com.jetvision.conversations.ui;

import com.jetvision.conversations.InboxRow;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneId;

/** One thread in the list, as it reads now: drawn anew only when it reads differently. */
record ThreadLine(InboxRow row, boolean open, String when) {
    static ThreadLine of(InboxRow row, boolean open, ZoneId zone, Instant now) {
        return new ThreadLine(row, open, Formats.past(row.lastAt(), zone, now));
    }

    String key() {
        return row.id().value().toString();
    }

    Anchor component() {
        var line = new Anchor(InboxLinks.thread(row.id()));
        line.getElement().setAttribute("router-link", true);
        line.addClassName("jv-thread");
        line.setClassName("unread", row.unread() > 0);
        if (open) {
            line.getElement().setAttribute("aria-current", "true");
        }
        var face = new Avatar(row.with());
        face.addClassName(row.operator() == null ? "client" : row.stage() == null ? "agent" : "operator");
        face.getElement().setAttribute("aria-hidden", "true");
        var time = Tags.of("time", when);
        line.add(face, Tags.text(row.with(), "who", "cut"), time, last(), meta());
        return line;
    }

    private Div last() {
        var last = new Div((row.mine() ? "You: " : "") + row.last());
        last.addClassNames("last", "cut");
        if (row.unread() > 0) {
            last.add(Tags.unseen(", %d unread".formatted(row.unread())));
        }
        return last;
    }

    private Div meta() {
        var meta = new Div();
        meta.addClassName("meta");
        if (!row.route().isEmpty()) {
            var route = new RouteLabel(row.route());
            route.addClassName("quiet");
            meta.add(route);
        }
        meta.add(Tags.spacer());
        if (row.stage() != null) {
            meta.add(Badges.plain(row.stage()));
        }
        return meta;
    }
}
