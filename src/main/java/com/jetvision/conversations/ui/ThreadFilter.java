package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.TalkThread;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everybody's words, or one operator's; there is nothing to choose while there is one thread only. */
class ThreadFilter extends Select<ThreadFilter.Choice> {
    private static final Choice ALL = new Choice(null, "Everybody");
    private List<Choice> offered = List.of();

    /** Chosen by its thread, so that a choice stays made when its name or count changes. */
    record Choice(@Nullable ConversationId thread, String label) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice that && Objects.equals(thread, that.thread);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(thread);
        }
    }

    ThreadFilter(Consumer<@Nullable ConversationId> chosen) {
        setAriaLabel("Whose words");
        setItemLabelGenerator(Choice::label);
        addClassName("jv-quiet");
        setVisible(false);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null ? null : change.getValue().thread());
            }
        });
    }

    void show(List<TalkThread> threads) {
        setVisible(threads.size() > 1);
        var choices = new ArrayList<>(List.of(ALL));
        threads.forEach(thread -> choices.add(new Choice(thread.id(), label(thread))));
        if (!labels(choices).equals(labels(offered))) {
            var before = Optional.ofNullable(getValue());
            offered = List.copyOf(choices);
            setItems(offered);
            setValue(before.flatMap(
                            value -> offered.stream().filter(value::equals).findFirst())
                    .orElse(ALL));
        }
    }

    private static List<String> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toList();
    }

    private static String label(TalkThread thread) {
        return thread.unread() > 0 ? "%s (%d)".formatted(thread.with(), thread.unread()) : thread.with();
    }
}
