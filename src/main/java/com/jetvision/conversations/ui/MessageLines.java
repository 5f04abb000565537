package com.jetvision.conversations.ui;

import com.jetvision.conversations.ContentType;
import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.MessageId;
import com.jetvision.conversations.MessageStatus;
import com.jetvision.conversations.MessageView;
import com.jetvision.conversations.Side;
import com.jetvision.conversations.TalkThread;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws something said: who and when, then the words or the card. */
class MessageLines {
    private final Map<ConversationId, TalkThread> threads;
    private final ZoneId zone;
    private final ConversationPanels tools;

    MessageLines(Map<ConversationId, TalkThread> threads, ZoneId zone, ConversationPanels tools) {
        this.threads = threads;
        this.zone = zone;
        this.tools = tools;
    }

    ListItem line(TalkEntry.Said said) {
        var message = said.message();
        if (message.type().isEvent()) {
            return event(message);
        }
        var line = new ListItem();
        line.addClassName("jv-msg");
        line.setClassName("jv-consecutive", said.follows());
        boolean note = isNote(message);
        boolean right = !note && message.side() == ownSide();
        line.setClassName("mine", right);
        line.setClassName("note", note);
        line.setClassName("ai", message.side() == Side.ASSISTANT);
        if (!said.follows()) {
            line.add(by(message, note));
            line.add(face(message));
        }
        line.add(message.card() == null ? bubble(message) : new RichCard(message, message.card(), room(message)));
        if (message.status() == MessageStatus.FAILED) {
            line.add(failed(message));
        } else if (message.status() == MessageStatus.SENDING && message.failure() != null) {
            line.add(waiting(message.id(), message.failure()));
        }
        return line;
    }

    private ListItem event(MessageView message) {
        var line = new ListItem(Icons.of("info"), Tags.text(message.text() + " · " + time(message)));
        line.addClassName("jv-event");
        return line;
    }

    private Div by(MessageView message, boolean note) {
        var by = new Div(
                Tags.bold(message.mine() ? "You" : message.side() == Side.SYSTEM ? "Jetvision" : message.sender()));
        by.addClassName("by");
        var aside = aside(message, note);
        if (!aside.isEmpty()) {
            by.add(Tags.text(aside));
        }
        by.add(Tags.text(time(message)));
        if (message.side() == ownSide() && !note && message.card() == null) {
            by.add(tick(message.status()));
        }
        return by;
    }

    /** What stands beside the name: whom it was said to, or for whom this person speaks. */
    private String aside(MessageView message, boolean note) {
        if (note) {
            return "note to your team, operators do not see it";
        }
        var thread = threads.get(message.conversation());
        return switch (message.side()) {
            case OPERATOR ->
                thread == null || tools.forOperator() || message.sender().equals(thread.with())
                        ? tools.forOperator() ? "" : "operator"
                        : thread.with() + " · operator";
            case HOUSE ->
                tools.forOperator()
                        ? "broker"
                        : thread == null || thread.internal() || threads.size() < 2 ? "" : "to " + thread.with();
            case ASSISTANT -> "AI";
            case SYSTEM -> "";
        };
    }

    private static Component tick(MessageStatus status) {
        var tick = Tags.text("", "jv-tick");
        switch (status) {
            case SENDING -> tick.add(Icons.of("clock"));
            case SENT -> tick.add(Icons.of("check"));
            case DELIVERED, READ -> tick.add(Icons.of("check"), Icons.of("check"));
            case FAILED -> tick.add(Icons.of("circle-alert"));
        }
        tick.setClassName("read", status == MessageStatus.READ);
        var word = Tags.text(StatusWords.label(status));
        var both = Tags.text("", "row", "jv-sent");
        both.add(word, tick);
        return both;
    }

    private Avatar face(MessageView message) {
        var thread = threads.get(message.conversation());
        var name = message.side() == Side.OPERATOR && thread != null && !tools.forOperator()
                ? thread.with()
                : message.sender();
        var face = new Avatar(message.side() == Side.SYSTEM ? "Jetvision" : name);
        face.addClassName(
                switch (message.side()) {
                    case OPERATOR -> "operator";
                    case HOUSE -> "agent";
                    case ASSISTANT -> "ai";
                    case SYSTEM -> "system";
                });
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }

    private static Div bubble(MessageView message) {
        var bubble = new Div(message.text());
        bubble.addClassName("jv-bubble");
        return bubble;
    }

    private @Nullable RequestId room(MessageView message) {
        var thread = threads.get(message.conversation());
        return thread == null || tools.forOperator() ? null : thread.request();
    }

    private Div failed(MessageView message) {
        var why = message.failure();
        return unsent(
                why == null ? "Not sent" : "Not sent. " + why,
                Tone.BAD,
                "Try again",
                () -> tools.conversations().sayAgain(message.id()));
    }

    private Div waiting(MessageId message, String why) {
        return unsent(why, Tone.WAIT, "Try now", () -> tools.conversations().hurry(message));
    }

    private static Div unsent(String why, Tone tone, String verb, Runnable deed) {
        var button = new Button(verb, click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = Tags.row(Tags.text(why, tone.css(), "jv-failure"), button);
        row.addClassName("by");
        return row;
    }

    private Side ownSide() {
        return tools.forOperator() ? Side.OPERATOR : Side.HOUSE;
    }

    private boolean isNote(MessageView message) {
        var thread = threads.get(message.conversation());
        return thread != null
                && thread.internal()
                && message.type() == ContentType.TEXT
                && message.side() == Side.HOUSE;
    }

    private String time(MessageView message) {
        return Formats.time(message.at().atZone(zone).toLocalTime());
    }
}
