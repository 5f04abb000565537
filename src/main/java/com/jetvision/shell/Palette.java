package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/** Jump to a page by its name: arrows choose, Enter opens, Esc closes. */
class Palette extends Dialog {
    private final List<Place> places;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private List<Place> found = List.of();
    private int chosen;

    Palette(List<Place> places) {
        this.places = places;
        addClassName("jv-palette");
        setAriaLabel("Search or jump to");
        field.addClassName("jv-palette-field");
        field.setPrefixComponent(Icons.of("search"));
        field.setPlaceholder("Search or jump to");
        field.setAriaLabel("Search or jump to");
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> find(change.getValue()));
        list.addClassName("jv-palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Pages");
        add(field, list, foot());
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_DOWN).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_UP).listenOn(this);
        Shortcuts.addShortcutListener(this, this::jump, Key.ENTER).listenOn(this);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.clear();
                find("");
                field.focus();
            }
        });
    }

    private void find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        found = places.stream()
                .filter(place -> place.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        chosen = 0;
        show();
    }

    private void move(int step) {
        if (!found.isEmpty()) {
            chosen = Math.floorMod(chosen + step, found.size());
            show();
        }
    }

    private void jump() {
        if (!found.isEmpty()) {
            go(found.get(chosen));
        }
    }

    private void go(Place place) {
        close();
        UI.getCurrent().navigate(place.path());
    }

    private void show() {
        list.removeAll();
        list.add(Tags.text(found.isEmpty() ? "Nothing matches" : "Pages", "group"));
        for (int i = 0; i < found.size(); i++) {
            list.add(item(found.get(i), i == chosen));
        }
    }

    private Component item(Place place, boolean selected) {
        var item = new Div(Icons.of(place.icon()), Tags.text(place.title(), "grow"));
        if (selected) {
            item.add(Tags.text("Enter", "kbd"));
        }
        item.addClassName("jv-palette-item");
        item.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(selected));
        item.addClickListener(click -> go(place));
        return item;
    }

    private static Component foot() {
        var foot = Tags.row(
                Tags.text("↑ ↓", "kbd"),
                Tags.text("choose"),
                Tags.text("Enter", "kbd"),
                Tags.text("open"),
                Tags.text("Esc", "kbd"),
                Tags.text("close"));
        foot.addClassName("jv-palette-foot");
        return foot;
    }
}
