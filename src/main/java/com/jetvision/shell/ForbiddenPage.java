package com.jetvision.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for this role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say("lock", "This page is not for your role", "Ask your admin if you need it.", home());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
