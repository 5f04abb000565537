package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.LinkIsDead;
import com.jetvision.onboarding.OnboardingPages;
import com.jetvision.platform.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Whatever is wrong with an onboarding link, this one page says so, the same for every reason. */
@AnonymousAllowed
class LinkIsDeadPage extends OnboardingFrame implements HasErrorParameter<LinkIsDead>, HasDynamicTitle {
    private static final String TITLE = "This link is no longer valid";

    private final transient OnboardingPages pages;

    LinkIsDeadPage(OnboardingPages pages) {
        this.pages = pages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<LinkIsDead> parameter) {
        var token = event.getLocation().getSegments().getLast();
        var ask = new Button("Ask for a new link", click -> ask(token));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        showNeutral(new EmptyState(
                        "link",
                        TITLE,
                        "It was used, has ended or was replaced by a newer one. A new link goes to the e-mail address that this one"
                                + " was made for.",
                        ask)
                .wholePage());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    private void ask(String token) {
        pages.askForNewLink(token, Visitor.here());
        showNeutral(new EmptyState(
                        "mail",
                        "Look into your e-mail",
                        "If this link was ours, a new one is on its way to its address. It may take a minute. If nothing comes, ask"
                                + " whoever invited you.")
                .wholePage());
    }

    @Override
    public String getPageTitle() {
        return TITLE;
    }
}
