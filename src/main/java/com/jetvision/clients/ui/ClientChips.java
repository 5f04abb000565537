package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.clients.PaymentTerms;
import com.jetvision.platform.ui.FilterChip;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters of the list: terms and home airport. A set one is taken off by a click, an unset one offers its values. */
class ClientChips {
    private final Choice<PaymentTerms> terms;
    private final Choice<Airport> home;

    ClientChips(BiConsumer<String, String> chosen) {
        terms = new Choice<>("Terms", PaymentTerms::label, PaymentTerms::code, value -> chosen.accept("terms", value));
        home = new Choice<>("Home airport", Airport::code, Airport::code, value -> chosen.accept("home", value));
    }

    FilterChip[] chips() {
        return new FilterChip[] {terms.chip, home.chip};
    }

    void show(@Nullable PaymentTerms ofTerms, @Nullable Airport ofHome, List<Airport> homes) {
        terms.show(ofTerms, List.of(PaymentTerms.values()));
        home.show(ofHome, homes);
    }

    /** One chip with its menu. */
    private static class Choice<T> {
        private final FilterChip chip;
        private final ContextMenu menu;
        private final Function<T, String> label;
        private final Function<T, String> address;
        private final Consumer<String> chosen;
        private boolean set;

        Choice(String name, Function<T, String> label, Function<T, String> address, Consumer<String> chosen) {
            this.label = label;
            this.address = address;
            this.chosen = chosen;
            chip = new FilterChip(name);
            menu = new ContextMenu(chip);
            chip.addClickListener(click -> {
                if (set) {
                    chosen.accept("");
                }
            });
        }

        void show(@Nullable T value, List<T> values) {
            set = value != null;
            chip.show(value == null ? null : label.apply(value));
            chip.setEnabled(set || !values.isEmpty());
            menu.setOpenOnClick(!set);
            menu.removeAll();
            values.forEach(each -> menu.addItem(label.apply(each), click -> chosen.accept(address.apply(each))));
        }
    }
}
