package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The search of a list; tells what was typed once the typing pauses. */
public class SearchField extends TextField {
    public SearchField(String name, String placeholder, Consumer<String> typed) {
        addClassName("jv-search-field");
        setAriaLabel(name);
        setPlaceholder(placeholder);
        setPrefixComponent(Icons.of("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue().strip());
            }
        });
    }

    /** The field with what stands beside it, as the row above a list. */
    public Div inRow(Component... beside) {
        var row = new Div(this);
        row.add(beside);
        row.addClassName("jv-filters");
        return row;
    }
}
