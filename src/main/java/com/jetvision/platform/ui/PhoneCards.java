package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Has a grid show one card a row in place of its columns as long as the window is as narrow as a phone's. */
public final class PhoneCards {
    private static final int WIDEST = 800;

    private PhoneCards() {}

    /** Call it when all columns are there. */
    public static <T> void of(Grid<T> grid, ValueProvider<T, Component> card) {
        var columns = List.copyOf(grid.getColumns());
        var cards = grid.addComponentColumn(card);
        cards.setVisible(false);
        grid.addAttachListener(attach -> {
            attach.unregisterListener();
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(grid, () -> {
                int width = size.get().width();
                var phone = width > 0 && width <= WIDEST;
                columns.forEach(column -> column.setVisible(!phone));
                cards.setVisible(phone);
                grid.setClassName("cards", phone);
            });
        });
    }
}
