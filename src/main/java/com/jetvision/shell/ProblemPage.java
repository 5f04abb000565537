package com.jetvision.shell;

import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in place of the one that could not be shown: what happened, and a way on. */
abstract class ProblemPage extends Div implements HasDynamicTitle {
    private String title = "";

    ProblemPage() {
        addClassName("jv-page");
    }

    void say(String icon, String heading, String sentence, Component... ways) {
        title = heading;
        removeAll();
        add(new PageHead(heading), new EmptyState(icon, heading, sentence, ways));
    }

    /** Leads to the dashboard, or for a visitor to the sign-in. */
    static Component home() {
        var link = new Anchor(".", "Go to the start page");
        link.addClassName("jv-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title + " · Jetvision";
    }
}
