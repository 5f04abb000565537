package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.AgreementPage;
import com.jetvision.onboarding.OnboardingPages;
import com.jetvision.onboarding.SignAgreement;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.BottomBar;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PdfView;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an agent reads the agreement and signs it. */
@Route(value = "onboarding/contract/:token", autoLayout = false)
@PageTitle("Sign your agreement")
@AnonymousAllowed
class AgreementView extends OnboardingFrame implements BeforeEnterObserver {
    private final transient OnboardingPages pages;
    private final transient LiveUpdates live;

    AgreementView(OnboardingPages pages, LiveUpdates live) {
        this.pages = pages;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var page = pages.agreement(token, Visitor.here());
        var box = new SignBox(page, signature -> sign(page, token, signature));
        show(page, new Div(paper(page, token), box, bar(box)));
    }

    private void sign(AgreementPage page, String token, SignAgreement signature) {
        pages.sign(token, signature);
        var signed = new Div(new SignedBox(pages, live, page));
        signed.addClassName("alone"); // the paper behind the link is no longer to be had
        show(page, signed);
    }

    private void show(AgreementPage page, Div content) {
        content.addClassName("jv-sign");
        show(page.house(), page.email(), page.brokerStatement(), content);
    }

    private Component paper(AgreementPage page, String token) {
        var download = Links.button(
                new Anchor(PaperDownload.toSave(() -> pages.paper(token)), ""), "Download PDF", "download", false);
        var bar = new Div(Tags.bold("Independent agent agreement"), Tags.spacer(), download);
        bar.addClassName("jv-doc-bar");
        var doc = new Div(new KeyTerms(page), bar, new PdfView(PaperDownload.toShow(() -> pages.paper(token))));
        doc.addClassName("jv-doc");
        return doc;
    }

    private static BottomBar bar(SignBox box) {
        var go = new Button("Review and sign", Icons.of("arrow-right"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("jv-big");
        go.addClickListener(click -> PdfView.jumpPast(box));
        return new BottomBar(box, go);
    }
}
