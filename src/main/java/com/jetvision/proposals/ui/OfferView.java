package com.jetvision.proposals.ui;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PdfSource;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.Offer;
import com.jetvision.proposals.ProposalPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/** The client's page of a proposal: see, download, ask, accept or decline; afterwards the way to the flight. */
@Route(value = "p/:token", autoLayout = false)
@AnonymousAllowed
class OfferView extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProposalPages pages;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private String token = "";
    private String title = "Your proposal";

    OfferView(ProposalPages pages, LiveUpdates live, Clock clock) {
        this.pages = pages;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        var offer = pages.open(token);
        if (offer.isEmpty()) {
            title = "This link is no longer valid";
            closed(title, "Ask the person who sent it to you for a new one.");
            return;
        }
        live.bind(this, offer.get().id(), this::refresh);
        draw(offer.get());
    }

    private void refresh() {
        pages.look(token).filter(offer -> offer.state() != Offer.State.OPEN).ifPresent(this::draw);
    }

    private void draw(Offer offer) {
        title = offer.title();
        var house = new House(
                offer.house(),
                "Proposal " + offer.number(),
                offer.client(),
                offer.housePhone(),
                offer.brokerStatement());
        show(
                house,
                new Component[] {download(offer)},
                new OfferHero(offer.client(), offer.title(), offer.journey()),
                content(offer));
    }

    private Component content(Offer offer) {
        return switch (offer.state()) {
            case OPEN -> new OfferChoice(offer, pages, token, clock.instant(), this::draw);
            case ACCEPTED -> new OfferWay(offer, pages, token);
            case DECLINED ->
                ended(
                        "file-text",
                        "You declined this proposal",
                        "%s knows, and will be glad to look again. Call us or answer the e-mail."
                                .formatted(offer.adviser()));
            case EXPIRED, CLOSED ->
                ended(
                        "timer",
                        "This proposal has expired",
                        "Aircraft and prices may have changed. Ask %s for a new one.".formatted(offer.adviser()));
        };
    }

    private static Div ended(String icon, String headline, String sentence) {
        return new Div(new EmptyState(icon, headline, sentence));
    }

    private Anchor download(Offer offer) {
        var save = new Anchor(PdfSource.toSave(offer.fileName(), () -> pages.download(token)), "");
        save.setTarget(AnchorTarget.BLANK);
        save.add(Icons.of("download"), Tags.text("Download PDF"));
        save.setAriaLabel("Download PDF");
        save.addClassNames("jv-button");
        return save;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
