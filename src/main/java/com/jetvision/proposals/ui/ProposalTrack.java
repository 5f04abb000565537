package com.jetvision.proposals.ui;

import com.jetvision.mail.ui.StuckMail;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.OptionDetails;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What became of a proposal that was sent: figures, the client's question, and every step from the newest back. */
class ProposalTrack extends Div {
    private final ProposalDetails proposal;
    private final Instant now;
    private final ZoneId reader;

    ProposalTrack(ProposalPanels tools, ProposalDetails proposal) {
        this.proposal = proposal;
        now = tools.clock().instant();
        reader = tools.agents().me().timeZone();
        add(
                new DealSection(proposal.number() + ", " + proposal.title()).action(Badges.status(proposal.status())),
                new StuckMail(tools.mail(), tools.live(), proposal.id()),
                tiles());
        var question = proposal.tracking().question();
        if (question != null) {
            add(question(question));
        }
        add(new DealSection("What happened", steps()), new DealSection("Terms", schedule()));
    }

    private Div tiles() {
        var tracking = proposal.tracking();
        var options = proposal.options();
        var chosen = options.stream()
                .filter(option -> Integer.valueOf(option.no()).equals(tracking.acceptedOption()))
                .findFirst()
                .orElse(options.getFirst());
        var others = options.stream()
                .filter(option -> option.no() != chosen.no())
                .map(option -> "option %s %s".formatted(option.letter(), Formats.moneyExact(option.total())))
                .collect(Collectors.joining(", "));
        var tiles = new Div(
                tile(
                        "Viewed",
                        Tags.bold(times(tracking.views())),
                        tracking.lastViewedAt() == null
                                ? "not opened"
                                : "last " + Formats.past(tracking.lastViewedAt(), reader, now)),
                tile(
                        "PDF taken",
                        Tags.bold(times(tracking.downloads())),
                        "to " + proposal.text().toEmail()),
                tile(
                        "Valid for",
                        valid(),
                        "until " + Formats.moment(proposal.text().validUntil(), reader, now)),
                tile("Client pays", Tags.bold(Formats.moneyExact(chosen.total())), label(chosen, others)));
        tiles.addClassNames("jv-tiles", "four");
        return tiles;
    }

    private static String label(OptionDetails chosen, String others) {
        return others.isEmpty() ? chosen.aircraft().type() : others;
    }

    private Component valid() {
        return proposal.status().isOpen()
                ? Tags.of("b", new Countdown(proposal.text().validUntil()))
                : Tags.bold(Formats.NONE);
    }

    private static Div tile(String label, Component value, String detail) {
        var tile = new Div(new Span(label), value, Tags.small(detail));
        tile.addClassName("jv-tile");
        return tile;
    }

    private static String times(int count) {
        return switch (count) {
            case 0 -> "Not yet";
            case 1 -> "Once";
            default -> count + " times";
        };
    }

    private Div question(String words) {
        var name = proposal.text().toName();
        var note = new Div(
                Icons.of("message-circle-question"),
                Tags.bold(name.split("\\s+")[0] + " asks: "),
                Tags.text("“" + words + "”"));
        note.addClassNames("jv-note", "seen");
        return note;
    }

    private OrderedList steps() {
        var list = new OrderedList();
        list.addClassName("jv-tries");
        list.getElement().setAttribute("aria-live", "polite");
        proposal.tracking().steps().reversed().forEach(step -> list.add(item(step)));
        return list;
    }

    private ListItem item(ProposalStep step) {
        var time = Tags.of("time", Formats.past(step.at(), reader, now));
        time.getElement().setAttribute("datetime", step.at().toString());
        var item = new ListItem(Tags.bold(step.kind().label()), time, Tags.small(step.detail()));
        item.addClassName("jv-tone-" + tone(step.kind()));
        return item;
    }

    private static String tone(ProposalStep.Kind kind) {
        return switch (kind) {
            case MADE -> "neutral";
            case SENT -> "info";
            case DELIVERED, ACCEPTED -> "good";
            case VIEWED, DOWNLOADED, ASKED -> "seen";
            case BOUNCED, DECLINED -> "bad";
            case EXPIRED -> "off";
        };
    }

    private Component schedule() {
        return ScheduleList.ours(
                proposal.terms(), proposal.journey(), proposal.recommended().total(), now);
    }
}
