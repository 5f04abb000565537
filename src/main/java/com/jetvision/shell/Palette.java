package com.jetvision.shell;

import com.jetvision.platform.ui.Found;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Jump to a client, a request, an act or a page by its name: arrows choose, Enter opens, Esc closes. */
class Palette extends Dialog {
    private static final String LIST = "jv-found";
    private final transient Function<String, List<Found>> finder;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final List<Div> lines = new ArrayList<>();
    private List<Found> found = List.of();
    private int chosen;

    Palette(Function<String, List<Found>> finder) {
        this.finder = finder;
        addClassName("jv-palette");
        setAriaLabel("Search or jump to");
        field.addClassName("jv-palette-field");
        field.setPrefixComponent(Icons.of("search"));
        field.setPlaceholder("Search or jump to");
        field.setAriaLabel("Search or jump to");
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> find(change.getValue()));
        list.setId(LIST);
        list.addClassName("jv-palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Found");
        add(field, list, foot());
        Shortcuts.addShortcutListener(this, () -> choose(chosen + 1), Key.ARROW_DOWN)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> choose(chosen - 1), Key.ARROW_UP)
                .listenOn(this);
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
        found = finder.apply(text);
        list.removeAll();
        lines.clear();
        var group = "";
        for (var one : found) {
            if (!one.group().equals(group)) {
                group = one.group();
                list.add(Tags.text(group, "group"));
            }
            list.add(line(one));
        }
        if (found.isEmpty()) {
            list.add(Tags.text("Nothing matches", "group"));
        }
        choose(0);
    }

    private Div line(Found one) {
        var line = new Div(Icons.of(one.icon()), Tags.text(one.title(), "grow"), Tags.text(one.detail(), "detail"));
        line.setId(LIST + "-" + lines.size());
        line.addClassName("jv-palette-item");
        line.getElement().setAttribute("role", "option");
        line.addClickListener(click -> go(one));
        lines.add(line);
        return line;
    }

    /** The field keeps the focus; it tells a screen reader which line is chosen. */
    private void choose(int wanted) {
        if (lines.isEmpty()) {
            active("");
            return;
        }
        chosen = Math.floorMod(wanted, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
        lines.get(chosen).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        active(lines.get(chosen).getId().orElse(""));
    }

    private void active(String line) {
        field.getElement().executeJs("""
                     const input = this.inputElement;
                     for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'true', 'aria-autocomplete': 'list',
                          'aria-controls': $0, 'aria-activedescendant': $1 })) input?.setAttribute(name, value)\
                     """, LIST, line);
    }

    private void jump() {
        if (!found.isEmpty()) {
            go(found.get(chosen));
        }
    }

    private void go(Found one) {
        close();
        one.address().go();
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
