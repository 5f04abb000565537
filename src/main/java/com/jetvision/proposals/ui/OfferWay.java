package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.proposals.Offer;
import com.jetvision.proposals.ProposalPages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;

/** After the acceptance: what is done, what comes next, and what comes after that. */
class OfferWay extends Div {
    OfferWay(Offer offer, ProposalPages pages, String token) {
        addClassNames("jv-offer", "accepted");
        var option = offer.option(Objects.requireNonNullElse(offer.accepted(), 1));
        var zone = offer.journey().departure().zone();
        var accepted = Objects.requireNonNullElse(offer.acceptedAt(), offer.validUntil());
        var head = new Header(
                Tags.row(
                        Tags.text("Accepted " + PublicFormats.moment(accepted, zone), "t12", "ink3"),
                        Tags.spacer(),
                        Badges.of(Tone.GOOD, "Held for you")),
                new H2("Thank you, %s. Next, sign the agreement.".formatted(first(offer.client()))));
        var ask = new Button(
                "Ask a question",
                Icons.of("message-circle-question"),
                click -> OfferDialogs.ask(words -> pages.ask(token, words)));
        var box = new Div(head, new Section(way(offer, option)), new Footer(ask));
        box.addClassNames("jv-signbox", "way");
        add(box);
    }

    private static WayList way(Offer offer, Offer.Option option) {
        var terms = offer.terms();
        var later = terms.dueLater(option.total());
        var way = new WayList()
                .done(
                        "Option " + option.letter() + " accepted",
                        option.aircraft().type() + ", " + PublicFormats.money(option.total()))
                .now(
                        "Sign the charter agreement",
                        first(offer.adviser()) + " sends it by e-mail with what the law has us tell you first")
                .next(
                        later.isZero() ? "Pay" : "Pay the deposit",
                        PublicFormats.money(terms.dueOnSigning(option.total())) + ", due when you sign")
                .next("Tell us who flies", "Names and documents within %d hours".formatted(terms.passengerDataHours()));
        if (!later.isZero()) {
            way.next("Pay the balance", PublicFormats.money(later) + " by " + PublicFormats.date(terms.payBy()));
        }
        return way.next(
                "Fly",
                PublicFormats.departure(offer.journey().departure()) + ", "
                        + offer.journey().first().from().name());
    }

    private static String first(String name) {
        return name.strip().split("\\s+")[0];
    }
}
