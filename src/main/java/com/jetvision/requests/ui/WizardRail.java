package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/** The pages of the wizard down the left: done, now, to come, each with what was said so far. */
class WizardRail extends OrderedList {
    WizardRail() {
        addClassName("jv-rail");
        getElement().setAttribute("aria-label", "Steps");
    }

    void show(WizardPage now, Function<WizardPage, String> said) {
        removeAll();
        for (var page : WizardPage.values()) {
            add(item(page, now, said.apply(page)));
        }
    }

    private static ListItem item(WizardPage page, WizardPage now, String said) {
        var done = page.compareTo(now) < 0;
        Component mark = done ? Tags.of("i", Icons.of("check")) : Tags.of("i", String.valueOf(page.ordinal() + 1));
        var item = new ListItem(mark, new Span(page.label()));
        if (done) {
            item.addClassName("done");
            item.add(Tags.unseen("done"));
        }
        if (page == now) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        if (!said.isEmpty() && page.compareTo(now) <= 0) {
            item.add(Tags.small(said));
        }
        return item;
    }
}
