package com.jetvision.onboarding.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Mark;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** The frame of the pages behind onboarding links: the house above, what it is and is not below. */
class OnboardingFrame extends Div {
    private final Main main = new Main();

    OnboardingFrame() {
        addClassName("jv-public");
        main.setId("main");
    }

    /** A page of a house for one reader. */
    void show(String house, String reader, String brokerStatement, Component... content) {
        removeAll();
        var privacy = Tags.row(Icons.of("lock"), Tags.text("Private link for " + reader));
        privacy.addClassNames("t13", "ink3", "jv-privacy");
        var head = new Header(mark(house), Tags.spacer(), privacy);
        head.addClassName("jv-public-head");
        var foot = new Footer(Tags.text(brokerStatement));
        foot.addClassName("jv-public-foot");
        show(content);
        add(head, main, foot);
    }

    /** A page that names nobody. */
    void showNeutral(Component... content) {
        removeAll();
        var head = new Header(mark("Jetvision"));
        head.addClassName("jv-public-head");
        show(content);
        add(head, main);
    }

    private void show(Component... content) {
        main.removeAll();
        main.add(content);
    }

    private static Div mark(String house) {
        var mark = new Div(new Mark(), new Div(Tags.text(house), Tags.small("Agent onboarding")));
        mark.addClassName("jv-house");
        return mark;
    }
}
