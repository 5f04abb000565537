package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** A client's next steps, one below the other: done, now, to come. */
public class WayList extends OrderedList {
    public WayList() {
        addClassName("jv-way");
    }

    public WayList done(String step, String detail) {
        var dot = new HtmlContainer("i", Icons.of("check"));
        return step(dot, "done", step, detail);
    }

    public WayList now(String step, String detail) {
        step(new HtmlContainer("i"), "now", step, detail);
        getElement().getChild(getElement().getChildCount() - 1).setAttribute("aria-current", "step");
        return this;
    }

    public WayList next(String step, String detail) {
        return step(new HtmlContainer("i"), "next", step, detail);
    }

    private WayList step(HtmlContainer dot, String state, String step, String detail) {
        var item = new ListItem(dot, Tags.bold(step), new Span(detail));
        item.addClassName(state);
        add(item);
        return this;
    }
}
