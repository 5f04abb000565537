package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;

/** Loads an ES module of {@code frontend/} into the page that shows a component; Vaadin loads each once per page. */
final class BrowserModules {
    private BrowserModules() {}

    static void load(Component component, String file) {
        component.addAttachListener(attach -> attach.getUI().getPage().addJsModule("context://ui/" + file));
    }
}
