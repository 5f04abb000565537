package com.jetvision.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What is said when a session ends: the page stays readable until one clicks, then sign-in leads back to it. */
@SpringComponent
class SessionWords implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You were signed out after a while without activity.");
        messages.setSessionExpiredMessage("Click here to sign in and go on; what you see stays until then.");
        messages.setCookiesDisabledCaption("This browser sent no cookie, which the sign-in needs.");
        messages.setCookiesDisabledMessage("Allow cookies for this page, then click here to sign in again.");
        messages.setInternalErrorCaption("This page lost its thread.");
        messages.setInternalErrorMessage("Click here to load it again. What was saved is safe.");
        return messages;
    }
}
