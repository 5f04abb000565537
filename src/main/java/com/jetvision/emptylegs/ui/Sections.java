package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Segments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;

/** Head and tabs that the two lists share: what was found, and what is watched for. */
final class Sections {
    private static final List<String> ADDRESSES = List.of(EmptyLegLinks.MATCHES, EmptyLegLinks.WATCHES);

    private Sections() {}

    static PageHead head(Component... weaker) {
        var create = new Button(
                "New watch", Icons.of("plus"), click -> UI.getCurrent().navigate(EmptyLegLinks.NEW_WATCH));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var all = new java.util.ArrayList<>(List.of(weaker));
        all.add(create);
        return new PageHead("Empty legs").actions(all.toArray(Component[]::new));
    }

    static Tabs tabs(String here) {
        var tabs = Segments.line(new Tab("Found"), new Tab("Watches"));
        tabs.setSelectedIndex(ADDRESSES.indexOf(here));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(ADDRESSES.get(tabs.getSelectedIndex()));
            }
        });
        return tabs;
    }

    static void counts(Tabs tabs, int found, int watches) {
        tabs.getTabAt(0).setLabel(found == 0 ? "Found" : "Found %,d".formatted(found));
        tabs.getTabAt(1).setLabel(watches == 0 ? "Watches" : "Watches %,d".formatted(watches));
    }
}
