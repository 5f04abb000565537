package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.InboxGroup;
import com.jetvision.conversations.InboxRow;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Segments;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The threads on one of three heaps, searched; the last spoken in first. */
class InboxList extends Composite<Div> {
    private static final int PAGE = 60;
    private static final List<InboxGroup> GROUPS = List.of(InboxGroup.values());
    private final transient ConversationPanels tools;
    private final Tabs heaps = Segments.views();
    private final TextField search = new TextField();
    private final Nav threads = new Nav();
    private final Div none = new Div();
    private final Button older;
    private final transient KeyedLines<ThreadLine> lines = new KeyedLines<>(threads, ThreadLine::key);
    private List<InboxRow> rows = List.of();
    private int most = PAGE;
    private @Nullable ConversationId open;

    InboxList(ConversationPanels tools) {
        this.tools = tools;
        GROUPS.forEach(group -> heaps.add(new Tab(name(group))));
        heaps.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                load(open);
            }
        });
        search.setPlaceholder("Search messages");
        search.setAriaLabel("Search messages");
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load(open));
        older = new Button("Show older", click -> {
            most += PAGE;
            load(open);
        });
        older.addThemeVariants(ButtonVariant.TERTIARY);
        threads.setAriaLabel("Threads");
        var head = new Div(heaps, search);
        head.addClassName("jv-threads-head");
        getContent().addClassName("jv-threads");
        getContent().add(head, threads, none, older);
    }

    void load(@Nullable ConversationId marked) {
        open = marked;
        var counts = tools.conversations().inboxCounts();
        for (var group : GROUPS) {
            var count = counts.of(group);
            heaps.getTabAt(group.ordinal()).setLabel(count == 0 ? name(group) : name(group) + " " + count);
        }
        rows = tools.conversations().inbox(group(), search.getValue(), most);
        older.setVisible(rows.size() == most);
        draw();
    }

    /** The thread to show when the address names none. */
    @Nullable
    ConversationId first() {
        return rows.isEmpty() ? null : rows.getFirst().id();
    }

    void mark(@Nullable ConversationId thread) {
        open = thread;
        draw();
    }

    private void draw() {
        var now = tools.clock().instant();
        var zone = tools.zone();
        lines.show(
                rows.stream()
                        .map(row -> ThreadLine.of(row, row.id().equals(open), zone, now))
                        .toList(),
                ThreadLine::component);
        none.removeAll();
        if (rows.isEmpty()) {
            none.add(nothing());
        }
    }

    private EmptyState nothing() {
        return search.isEmpty()
                ? new EmptyState("inbox", "Nothing here", "Threads move here by themselves.")
                : new EmptyState("search", "Nothing matches", "No message has these words.");
    }

    private InboxGroup group() {
        return GROUPS.get(Math.max(0, heaps.getSelectedIndex()));
    }

    private static String name(InboxGroup group) {
        var word = group.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
