package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.OnboardingPages;
import com.jetvision.onboarding.ProfilePage;
import com.jetvision.platform.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where an invited person sets up their account. */
@Route(value = "onboarding/:token", autoLayout = false)
@PageTitle("Set up your account")
@AnonymousAllowed
class ProfileView extends OnboardingFrame implements BeforeEnterObserver {
    private final transient OnboardingPages pages;
    private final transient Clock clock;

    ProfileView(OnboardingPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var page = pages.profile(token);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        show(page, new ProfileForm(today, page.email(), draft -> save(page, token, draft)));
    }

    private void save(ProfilePage page, String token, ProfileDraft draft) {
        pages.completeProfile(token, draft.profile(), draft.chosen());
        show(
                page,
                new EmptyState(
                        "mail",
                        "Look into your e-mail",
                        "Your agreement with " + page.house() + " is on its way to " + page.email()
                                + ". Read it and sign it there; after that you can sign in. You can close this page."));
    }

    private void show(ProfilePage page, Component content) {
        show(page.house(), page.email(), page.brokerStatement(), content);
    }
}
