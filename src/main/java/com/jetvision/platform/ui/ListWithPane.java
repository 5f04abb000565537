package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list at the left, with room for the pane of one of its rows at the right; Esc and a click beside it close the pane. */
public class ListWithPane<T> extends MasterDetailLayout {
    private static final String WIDTH = "436px";
    private transient @Nullable T shown;

    public ListWithPane(Component list, Runnable close) {
        getElement().getClassList().add("jv-split");
        setMaster(list);
        setDetailSize(WIDTH);
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> close.run());
        addBackdropClickListener(click -> close.run());
    }

    /** Draws the pane only when something in the row is new: what one reads, unfolds or types in it stays. Null closes it. */
    public void show(@Nullable T row, Function<T, Component> pane) {
        if (!Objects.equals(row, shown)) {
            shown = row;
            setDetail(row == null ? null : pane.apply(row));
        }
    }
}
