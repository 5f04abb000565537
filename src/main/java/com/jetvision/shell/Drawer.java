package com.jetvision.shell;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Mark;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Mark and brokerage, search, navigation, and at the bottom the person. */
class Drawer extends Div {
    Drawer(String brokerage, Navigation navigation, PersonMenu person, Runnable search) {
        addClassName("jv-drawer");
        navigation.alsoShows(person::show);
        add(brand(brokerage), search(search), navigation, person);
    }

    private static Component brand(String brokerage) {
        var name = new Div("Jetvision");
        name.add(Tags.small(brokerage));
        var brand = new Div(new Mark(), name);
        brand.addClassName("jv-brand");
        return brand;
    }

    private static Component search(Runnable open) {
        var button = new NativeButton();
        button.addClassName("jv-search");
        button.add(Icons.of("search"), Tags.text("Search or jump to", "grow"), Tags.text("Ctrl K", "kbd"));
        button.addClickListener(click -> open.run());
        return button;
    }
}
