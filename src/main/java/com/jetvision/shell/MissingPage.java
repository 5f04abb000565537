package com.jetvision.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no page at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingPage extends ProblemPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say("circle-help", "There is no such page", "The address may be mistyped, or the record may be gone.", home());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
