package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.Visit;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;

/** From where the present page is looked at. */
final class Visitor {
    private Visitor() {}

    static Visit here() {
        var browser = VaadinSession.getCurrent().getBrowser();
        return new Visit(
                Objects.requireNonNullElse(browser.getAddress(), ""),
                Objects.requireNonNullElse(browser.getUserAgent(), ""));
    }
}
