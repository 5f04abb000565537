package com.jetvision.contracts.ui;

import com.jetvision.contracts.Agreement;
import com.jetvision.contracts.ContractPages;
import com.jetvision.contracts.Disclosures;
import com.jetvision.contracts.SignContract;
import com.jetvision.platform.ui.BottomBar;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.PdfSource;
import com.jetvision.platform.ui.PdfView;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.proposals.ui.OfferDialogs;
import com.jetvision.proposals.ui.PublicPage;
import com.jetvision.proposals.ui.WayList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;

/** Where the client reads and signs the charter agreement. */
@Route(value = "c/:token", autoLayout = false)
@PageTitle("Charter agreement")
@AnonymousAllowed
class SignView extends PublicPage implements BeforeEnterObserver {
    private final transient ContractPages pages;
    private String token = "";
    private String ip = "";
    private String browser = "";

    SignView(ContractPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        var request = VaadinRequest.getCurrent();
        ip = request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
        browser = request == null ? "" : Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var opened = pages.open(token, ip, browser);
        var agreement = opened.agreement();
        if (agreement != null && opened.door() == ContractPages.Door.OPEN) {
            draw(agreement);
        } else {
            closed(opened.door());
        }
    }

    private void closed(ContractPages.Door door) {
        switch (door) {
            case USED -> closed("This agreement is signed", "The sealed copy went to your e-mail address.");
            case EXPIRED ->
                closed("The time to sign has run out", "Ask the person who sent it to you for a new agreement.");
            case REPLACED, UNKNOWN, OPEN ->
                closed("This link is no longer valid", "Ask the person who sent it to you for a new one.");
        }
    }

    private void draw(Agreement agreement) {
        var house = new House(
                agreement.house(),
                "Charter agreement " + agreement.number(),
                agreement.email(),
                agreement.housePhone(),
                agreement.brokerStatement());
        show(
                house,
                new Component[0],
                agreement.state() == Agreement.State.SIGNED ? signed(agreement) : signing(agreement));
    }

    private Div signing(Agreement agreement) {
        var paper = new Div(terms(agreement), told(agreement), bar(agreement), pdf(agreement));
        paper.addClassName("jv-doc");
        var box = new SignBox(agreement, terms(agreement), this::sign, this::decline, ip, browser);
        var jump = new Button("Review and sign", Icons.of("arrow-right"), click -> PdfView.jumpPast(box));
        jump.addThemeVariants(ButtonVariant.PRIMARY);
        jump.addClassName("jv-big");
        var page = new Div(paper, box, new BottomBar(box, jump));
        page.addClassName("jv-sign");
        return page;
    }

    private static KeyValues terms(Agreement agreement) {
        var deal = agreement.terms();
        var deposit = deal.deposit();
        var later = deal.dueLater(agreement.total());
        var lines = new KeyValues()
                .line(
                        "Flight",
                        agreement.journey().route() + ", "
                                + PublicFormats.departure(agreement.journey().departure()))
                .line(
                        deposit == null ? "Due when you sign" : "Due when you sign, " + PublicFormats.percent(deposit),
                        PublicFormats.amount(deal.dueOnSigning(agreement.total())));
        if (!later.isZero()) {
            lines.line("Balance, by " + PublicFormats.date(deal.payBy()), PublicFormats.amount(later));
        }
        lines.total("Total, taxes included", PublicFormats.money(agreement.total()));
        lines.addClassName("jv-terms");
        return lines;
    }

    private Panel told(Agreement agreement) {
        var given = agreement.disclosures();
        var list = new UnorderedList(
                check("Who flies you", given.carrierSentence()),
                check("Who we are", agreement.house() + " is not a carrier. " + agreement.capacitySentence()),
                check("Insurance", given.insurance()));
        list.addClassName("jv-checks");
        onRequest(given, list);
        var ask = new Button(
                "Ask",
                click -> OfferDialogs.ask(words -> {
                    pages.ask(token, words);
                    Toasts.done("Question sent");
                }));
        var more = Tags.row(
                Tags.text(
                        "You may also ask for our relationship with the carrier, the total cost, and fees of third parties.",
                        "t12",
                        "ink3",
                        "grow"),
                ask);
        var inside = new Div(list, more);
        inside.addClassName("jv-panel-in");
        var panel = new Panel("What you are told before you sign", inside).action(Tags.text("14 CFR 295.24", "t12"));
        panel.addClassName("told");
        return panel;
    }

    private static void onRequest(Disclosures given, UnorderedList list) {
        if (!given.relationship().isBlank()) {
            list.add(check("Our relationship with the carrier", given.relationship()));
        }
        if (!given.thirdPartyFees().isBlank()) {
            list.add(check("Fees of third parties", given.thirdPartyFees()));
        }
    }

    private static ListItem check(String what, String text) {
        var item = new ListItem(Icons.of("circle-check"), Tags.bold(what), Tags.text(text));
        item.addClassName("ok");
        return item;
    }

    private Div bar(Agreement agreement) {
        var save = new Anchor(PdfSource.toSave(agreement.fileName(), () -> pages.pdf(token)), "");
        save.add(Icons.of("download"), Tags.text("Download PDF"));
        save.setAriaLabel("Download PDF");
        save.addClassName("jv-button");
        var bar = new Div(Tags.bold("Charter agreement"), Tags.spacer(), save);
        bar.addClassName("jv-doc-bar");
        return bar;
    }

    private PdfView pdf(Agreement agreement) {
        return new PdfView(PdfSource.toShow(agreement.fileName(), () -> pages.pdf(token)));
    }

    private void sign(SignContract signature) {
        draw(pages.sign(token, signature));
    }

    private void decline(String reason) {
        pages.decline(token, reason, ip, browser);
        closed("You declined the agreement", "Your broker knows. Nothing is owed, and the aircraft is free again.");
    }

    private static Div signed(Agreement agreement) {
        var deal = agreement.terms();
        var later = deal.dueLater(agreement.total());
        var way = new WayList()
                .done("Agreement signed", "The sealed copy comes to " + agreement.email())
                .now(
                        later.isZero() ? "Pay" : "Pay the deposit",
                        PublicFormats.money(deal.dueOnSigning(agreement.total())) + ", bank details are in the e-mail")
                .next("Tell us who flies", "Names and documents within %d hours".formatted(deal.passengerDataHours()));
        if (!later.isZero()) {
            way.next("Pay the balance", PublicFormats.money(later) + " by " + PublicFormats.date(deal.payBy()));
        }
        way.next("Fly", PublicFormats.departure(agreement.journey().departure()));
        var box = new Div(
                new Header(new H1("Thank you. The agreement is signed.")),
                new Section(way),
                new Footer(Tags.text("We never change bank details by e-mail. If a message says so, call us.", "t12")));
        box.addClassNames("jv-signbox", "way");
        var page = new Div(box);
        page.addClassNames("jv-offer", "accepted");
        return page;
    }
}
