package com.jetvision.emptylegs.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Distances;
import com.jetvision.catalogue.FlightTime;
import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegStatus;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchStatus;
import com.jetvision.emptylegs.WatchWords;
import com.jetvision.operators.ui.OperatorLinks;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.CopyLine;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;

/** One empty leg: what it costs, when it flies, who flies it, and what to do about it. */
class MatchPane extends DetailPane {
    private final transient MatchRow match;
    private final transient MatchActs acts;
    private final ReaderTime time;

    MatchPane(MatchRow match, ReaderTime time, MatchActs acts, Runnable close) {
        super(match.from().code() + " to " + match.to().code(), close);
        this.match = match;
        this.acts = acts;
        this.time = time;
        status(Badges.status(LegWords.state(match, time.now())));
        trouble();
        section("Price", price());
        section("Flight", flight());
        section("Aircraft", aircraft());
        section("Operator", operator());
        if (match.note() != null) {
            section("The operator writes", Tags.text(match.note()));
        }
        section("Found", found());
        section("At Avinode", market());
        if (match.mine()) {
            judge();
        }
    }

    private void trouble() {
        if (match.isUsable(time.now())) {
            return;
        }
        var note = switch (match.legStatus()) {
            case WITHDRAWN -> note("The operator has withdrawn it", "It may have been sold, or flies elsewhere now.");
            case ON_OFFER ->
                match.departed(time.now())
                        ? note("It has departed", "Its last possible departure is over.")
                        : note(
                                "It is no longer what you watch for",
                                "It or your watch has changed: look at price, days and aircraft.");
        };
        if (match.legStatus() == EmptyLegStatus.ON_OFFER) {
            note.addClassName("calm");
        }
        section(note);
    }

    private static Div note(String fact, String sentence) {
        var note = new Div(Tags.bold(fact), Tags.text(sentence));
        note.addClassName("jv-fault");
        return note;
    }

    private KeyValues price() {
        var facts = new KeyValues().line("Operator price", Tags.text(LegWords.price(match), "strong"));
        if (match.previousPrice() != null) {
            facts.line("Was", Formats.money(match.previousPrice()));
        }
        if (match.regular() != null) {
            facts.line("Usually", Formats.money(match.regular()));
        }
        match.discount().ifPresent(percent -> facts.line("Saves", percent + "\u00A0%"));
        return facts;
    }

    private KeyValues flight() {
        int miles = Distances.nm(match.from(), match.to());
        var category = match.category() == null
                ? null
                : AircraftCategory.of(match.category()).orElse(null);
        return new KeyValues()
                .line("From", place(match.from()))
                .line("To", place(match.to()))
                .line("Departs", WatchWords.days(match.earliest(), match.latest(), match.from()))
                .line("Between", WatchWords.hours(match.earliest(), match.latest(), match.from()))
                .line(
                        "In the air",
                        "about %s, %s"
                                .formatted(
                                        Formats.duration(FlightTime.minutes(miles, category)),
                                        Formats.distance(miles)));
    }

    private static String place(Airport airport) {
        return airport.shortName() + ", " + airport.code();
    }

    private KeyValues aircraft() {
        var facts = new KeyValues().line("Type", LegWords.aircraft(match));
        if (match.category() != null) {
            facts.line("Category", match.category());
        }
        facts.line("Seats", match.seats() == null ? "Not known" : String.valueOf(match.seats()));
        if (match.tail() != null) {
            facts.line("Tail", Tags.text(match.tail(), "code"));
        }
        return facts;
    }

    private KeyValues operator() {
        var operator = match.operator();
        var facts = new KeyValues()
                .line(
                        "Name",
                        operator == null
                                ? Tags.text(LegWords.operator(match), "ink3")
                                : TwoLine.rowLink(OperatorLinks.profile(operator), match.operatorName()))
                .line("Rating", LegWords.rating(match.rating()));
        facts.line("Safety", safety());
        return facts;
    }

    private Component safety() {
        if (match.safety().isEmpty()) {
            return Tags.text("Not known", "ink3");
        }
        var row = new Div();
        row.addClassNames("row", "jv-badges");
        match.safety().forEach(programme -> row.add(Badges.outline(programme)));
        return row;
    }

    private KeyValues found() {
        var facts = new KeyValues()
                .line("By the watch", TwoLine.rowLink(EmptyLegLinks.watch(match.watch()), match.watchRoute()))
                .line("On", time.moment(match.foundAt()));
        if (!match.mine()) {
            facts.line("Agent", match.agentName());
        }
        return facts;
    }

    private Component[] market() {
        var id = new CopyLine("Empty leg", match.avinodeId());
        var link = match.link();
        if (link == null) {
            return new Component[] {id};
        }
        var anchor = new Anchor(link.toString());
        anchor.addClassName("jv-button");
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.add(Icons.of("external-link"), Tags.text("Open in Avinode"));
        return new Component[] {id, Tags.row(anchor)};
    }

    private void judge() {
        if (match.isUsable(time.now())) {
            acts(new Button("Start a request", Icons.of("plus"), click -> acts.request(match, time.today())));
        }
        if (match.status() == MatchStatus.DISMISSED) {
            acts(new Button("Take it back", Icons.of("undo-2"), click -> acts.reconsider(match)));
            return;
        }
        boolean interested = match.status() == MatchStatus.INTERESTED;
        var like = interested
                ? new Button("Lost interest", click -> acts.reconsider(match))
                : new Button("Interested", Icons.of("star"), click -> acts.like(match));
        var dismiss = new Button("Dismiss", click -> acts.dismiss(match));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        var spacer = new Div(Tags.spacer());
        spacer.addClassName("grow");
        acts(like, spacer, dismiss);
    }
}
