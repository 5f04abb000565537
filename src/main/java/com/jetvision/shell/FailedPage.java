package com.jetvision.shell;

import com.jetvision.platform.ui.Problem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be shown: a record that is not there, an outage, or a bug with its number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedPage extends ProblemPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var notice = Problem.of(parameter.getException());
        switch (notice.kind()) {
            case REFUSED -> say("info", "This is not possible", notice.sentence(), home());
            case NOT_FOUND -> say("circle-help", "Not found", notice.sentence(), home());
            case NOT_ALLOWED -> say("lock", "This is not for your role", notice.sentence(), home());
            case CONFLICT, UNREACHABLE, BUG ->
                say("triangle-alert", "We could not show this page", notice.sentence(), again(), home());
        }
        return notice.kind().status();
    }

    private static Button again() {
        return new Button("Try again", click -> UI.getCurrent().getPage().reload());
    }
}
