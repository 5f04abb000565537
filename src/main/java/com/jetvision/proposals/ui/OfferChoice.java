package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.BottomBar;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.Offer;
import com.jetvision.proposals.ProposalPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.function.Consumer;

/** The aircraft to choose from, the price that goes along with the choice, the terms, and the three answers. */
class OfferChoice extends Div {
    private final Offer offer;
    private final ProposalPages pages;
    private final String token;
    private final Instant now;
    private final Consumer<Offer> onAnswer;
    private final Aside box = new Aside();
    private final Div schedule = new Div();
    private final BottomBar bar = new BottomBar(box);
    private Offer.Option chosen;

    OfferChoice(Offer offer, ProposalPages pages, String token, Instant now, Consumer<Offer> onAnswer) {
        this.offer = offer;
        this.pages = pages;
        this.token = token;
        this.now = now;
        this.onAnswer = onAnswer;
        chosen = offer.options().getFirst();
        addClassName("jv-offer");
        box.addClassName("jv-signbox");
        schedule.addClassName("jv-panel-in");
        add(main(), box, bar);
        choose(chosen.no());
    }

    private Div main() {
        var main = new Div(letter(), new H2(offer.options().size() == 1 ? "Your aircraft" : "Choose your aircraft"));
        main.addClassNames("main", "stack");
        offer.options().forEach(option -> main.add(new OfferCard(option, option.no() == chosen.no(), this::choose)));
        main.add(new Panel("If plans change", schedule), questions());
        return main;
    }

    private Div letter() {
        var face = new Avatar(offer.adviser());
        face.addClassName("agent");
        var quote = new Div(
                face, new Div(new Paragraph("“" + offer.intro() + "”"), Tags.small(offer.adviser() + ", your broker")));
        quote.addClassName("jv-quote");
        return quote;
    }

    private Component questions() {
        var asked = offer.question();
        if (asked == null) {
            return new Div();
        }
        var pair = new Div(Tags.bold(asked), Tags.text(offer.adviser() + " has your question and will answer you."));
        pair.addClassName("jv-qa");
        var inside = new Div(pair);
        inside.addClassName("jv-panel-in");
        return new Panel("Your question", inside);
    }

    private void choose(int no) {
        chosen = offer.option(no);
        schedule.removeAll();
        schedule.add(
                new ScheduleList(offer.terms(), offer.journey(), chosen.total(), now),
                new Paragraph("Passenger names and documents are due within %d hours of signing."
                        .formatted(offer.terms().passengerDataHours())));
        box.removeAll();
        box.add(head(), price(), answers());
        bar.removeAll();
        var accept = accept("Accept");
        bar.add(
                new Div(
                        Tags.bold(PublicFormats.money(chosen.total())),
                        Tags.small("Option " + chosen.letter() + " · taxes included")),
                Tags.spacer(),
                accept);
    }

    private Header head() {
        var zone = offer.journey().departure().zone();
        var until = Tags.row(
                Tags.text("Valid until " + PublicFormats.moment(offer.validUntil(), zone), "t12", "ink3"),
                Tags.spacer(),
                new Countdown(offer.validUntil()));
        return new Header(
                until,
                title("Option " + chosen.letter() + ", " + chosen.aircraft().type()));
    }

    private static Component title(String text) {
        var title = new H2(text);
        title.getElement().setAttribute("aria-live", "polite");
        return title;
    }

    private Section price() {
        var lines = new KeyValues();
        lines.addClassName("jv-sum");
        chosen.lines()
                .forEach(line -> lines.line(line.name() + note(line.note()), PublicFormats.amount(line.amount())));
        lines.total("You pay", PublicFormats.money(chosen.total()));
        var hint = new Div(Icons.of("circle-check"), Tags.text("All taxes included. This price does not rise."));
        hint.addClassNames("jv-hint", "good");
        return new Section(lines, hint);
    }

    private static String note(String note) {
        return note.isBlank() ? "" : ", " + note;
    }

    private Footer answers() {
        var accept = accept("Accept option " + chosen.letter());
        accept.addClassName("jv-big");
        var ask = new Button(
                "Ask a question", click -> OfferDialogs.ask(words -> onAnswer.accept(pages.ask(token, words))));
        var decline = new Button(
                "Decline", click -> OfferDialogs.decline(reason -> onAnswer.accept(pages.decline(token, reason))));
        var two = Tags.row(ask, decline);
        two.addClassName("jv-halves");
        var note = new Div(
                Icons.of("info"),
                Tags.text(
                        "Accepting holds the aircraft. You sign the charter agreement next; nothing is charged before."));
        note.addClassName("jv-evidence");
        return new Footer(accept, two, note);
    }

    private Button accept(String words) {
        var accept = new Button(
                words,
                Icons.of("check"),
                click -> OfferDialogs.accept(
                        offer, chosen, name -> onAnswer.accept(pages.accept(token, chosen.no(), name))));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return accept;
    }
}
