package com.jetvision.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every page needs: errors told by {@link Problem}, the server's clock in the browser, language, icon and skip link. */
@Component
class ScreenSetup implements VaadinServiceInitListener {
    private final Clock clock;

    ScreenSetup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::session);
        event.getSource().addUIInitListener(this::page);
        event.addIndexHtmlRequestListener(this::document);
    }

    private void session(SessionInitEvent event) {
        event.getSession().setErrorHandler(error -> Problem.show(error.getThrowable()));
    }

    /** Countdowns tick by the server's time, also where the browser's clock is wrong. */
    private void page(UIInitEvent event) {
        event.getUI().getPage().executeJs("globalThis.jvSkew = $0 - Date.now()", (double) clock.millis());
    }

    private void document(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.children().attr("lang", "en");
        document.head().append("<script src=\"ui/scheme.js\"></script>");
        document.head().append("<link rel=\"icon\" type=\"image/svg+xml\" href=\"ui/favicon.svg\">");
        document.body().prepend("<a class=\"jv-skip\" href=\"#main\">Skip to content</a>");
    }
}
