package com.jetvision.conversations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a list on the screen to what it should be, touching only the lines that are new, gone or different. */
class KeyedLines<T> {
    private final HasComponents list;
    private final Function<T, String> key;
    private final List<Line<T>> lines = new ArrayList<>();

    private record Line<T>(T entry, Component component) {}

    KeyedLines(HasComponents list, Function<T, String> key) {
        this.list = list;
        this.key = key;
    }

    void show(List<T> entries, Function<T, ? extends Component> draw) {
        var wanted = entries.stream().map(key).collect(Collectors.toSet());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!wanted.contains(key.apply(lines.get(i).entry()))) {
                remove(i);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            place(i, entries.get(i), draw);
        }
        while (lines.size() > entries.size()) {
            remove(lines.size() - 1);
        }
    }

    private void place(int at, T entry, Function<T, ? extends Component> draw) {
        boolean same = at < lines.size() && key.apply(lines.get(at).entry()).equals(key.apply(entry));
        if (same && lines.get(at).entry().equals(entry)) {
            return;
        }
        if (same) {
            remove(at);
        } else {
            lines.stream()
                    .filter(line -> key.apply(line.entry()).equals(key.apply(entry)))
                    .findFirst()
                    .ifPresent(line -> remove(lines.indexOf(line)));
        }
        var component = draw.apply(entry);
        list.addComponentAtIndex(Math.min(at, lines.size()), component);
        lines.add(Math.min(at, lines.size()), new Line<>(entry, component));
    }

    private void remove(int at) {
        list.remove(lines.remove(at).component());
    }
}
