package com.jetvision.shell;

import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Problem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database does not answer. Stands alone: the frame round every other page reads the database itself. */
@AnonymousAllowed
class OutagePage extends Main implements HasErrorParameter<CannotCreateTransactionException>, HasDynamicTitle {
    private static final String TITLE = "We could not show this page";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CannotCreateTransactionException> parameter) {
        var notice = Problem.of(parameter.getException());
        removeAll();
        addClassName("jv-page");
        add(new EmptyState(
                "triangle-alert",
                TITLE,
                notice.sentence(),
                new Button("Try again", click -> UI.getCurrent().getPage().reload())));
        return notice.kind().status();
    }

    @Override
    public String getPageTitle() {
        return TITLE + " · Jetvision";
    }
}
