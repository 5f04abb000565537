package com.jetvision.notifications.ui;

import com.jetvision.notifications.NotificationRow;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.function.Consumer;

/** One line: what happened, in a sentence, about what, and the one act that follows. */
class NoticeItem extends ListItem {
    NoticeItem(NotificationRow row, String when, Consumer<NotificationRow> open) {
        var look = NoticeLook.of(row.kind());
        setClassName("unread", row.unread());
        var glyph = Tags.text("", "jv-glyph", look.tone().css());
        glyph.add(Icons.of(look.icon()));
        glyph.getElement().setAttribute("aria-hidden", "true");
        add(glyph, words(row));
        if (row.request() != null || row.link() != null) {
            var act = new Button(look.act(), click -> open.accept(row));
            act.addThemeVariants(ButtonVariant.SMALL);
            act.setAriaLabel(look.act() + ": " + row.title());
            add(act);
        } else if (row.unread()) {
            var seen = Icons.button("check", "Mark as read");
            seen.addClickListener(click -> open.accept(row));
            add(seen);
        }
        add(Tags.of("time", when));
    }

    private static Div words(NotificationRow row) {
        var title = Tags.bold(row.title());
        if (row.unread()) {
            title.add(Tags.unseen(", unread"));
        }
        var words = new Div(title, new Div(row.body()));
        words.addClassNames("grow", "stack");
        if (!row.route().isEmpty()) {
            var about = new Div(new RouteLabel(row.route()));
            about.addClassNames("row", "jv-about");
            if (!row.client().isEmpty()) {
                about.add(Tags.text("·"), Tags.text(row.client()));
            }
            words.add(about);
        }
        return words;
    }
}
