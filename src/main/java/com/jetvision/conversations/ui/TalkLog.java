package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.TalkThread;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stream of what was said. Lines that stay as they are stay in the page, so that a screen reader hears only news. */
@Tag("jv-log")
class TalkLog extends Component implements HasComponents, HasStyle {
    private final OrderedList lines = new OrderedList();
    private final Button earlier;
    private final EmptyState empty =
            new EmptyState("messages-square", "Nothing said yet", "Operators appear here once they are asked.");
    private final KeyedLines<TalkEntry> shown;
    private boolean newLine;

    TalkLog(Runnable showEarlier, Consumer<Boolean> watched) {
        this.shown = new KeyedLines<>(lines, TalkEntry::key);
        addClassName("jv-msgs");
        getElement()
                .setAttribute("role", "log")
                .setAttribute("aria-label", "Messages")
                .setAttribute("tabindex", "0");
        getElement()
                .addEventListener(
                        "watched",
                        event -> watched.accept(
                                event.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
        earlier = new Button("Show earlier", click -> showEarlier.run());
        earlier.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(earlier, empty, lines);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://ui/talk.js");
    }

    boolean hasNewLine() {
        return newLine;
    }

    void toEnd() {
        getElement().executeJs("this.toEnd?.()");
    }

    void show(
            List<TalkEntry> entries, Map<ConversationId, TalkThread> threads, boolean more, ConversationPanels tools) {
        earlier.setVisible(more);
        empty.setVisible(entries.isEmpty());
        newLine = entries.stream().anyMatch(TalkEntry.NewLine.class::isInstance);
        var zone = tools.zone();
        var today = LocalDate.ofInstant(tools.clock().instant(), zone);
        var draw = new MessageLines(threads, zone, tools);
        shown.show(entries, entry -> switch (entry) {
            case TalkEntry.Day day -> line("jv-day", dayName(day.date(), today));
            case TalkEntry.NewLine line -> line("jv-new", "New");
            case TalkEntry.Said said -> draw.line(said);
        });
    }

    private static String dayName(LocalDate date, LocalDate today) {
        return date.equals(today) ? "Today, " + Formats.longDate(date) : Formats.longDate(date);
    }

    private static ListItem line(String look, String text) {
        var line = new ListItem(Tags.text(text));
        line.addClassName(look);
        return line;
    }
}
