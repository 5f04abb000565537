package com.jetvision.onboarding.ui;

import com.jetvision.platform.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons. */
final class Links {
    private Links() {}

    static Anchor button(Anchor link, String words, String icon, boolean primary) {
        var button = new Button(words, Icons.of(icon));
        button.setTabIndex(-1); // the link itself takes the focus, once
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("jv-big");
        }
        link.add(button);
        return link;
    }
}
