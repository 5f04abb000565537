package com.jetvision.dashboards;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** How the rows of a dashboard read. */
final class DealRows {
    private DealRows() {}

    static Component waiting(WaitingDeal deal, ReaderTime time) {
        var count = Tags.text(String.valueOf(deal.quotes()), "num", "right");
        count.add(Tags.text(deal.quotes() == 1 ? " quote" : " quotes", "phone", "ink3"));
        var until = deal.validUntil();
        return new DealLink(
                "quote",
                deal.request(),
                "",
                TwoLine.named(deal.client(), trip(deal, time)),
                new RouteLabel(deal.route()),
                count,
                TwoLine.price(
                        Formats.money(deal.best()),
                        deal.margin() == null ? "" : "margin " + Formats.money(deal.margin())),
                until == null ? Tags.text(Formats.NONE, "right") : new Span(new Countdown(until)));
    }

    private static String trip(WaitingDeal deal, ReaderTime time) {
        var departure = deal.departure();
        var pax = deal.passengers() + " pax";
        return departure == null
                ? pax
                : pax + " · " + time.date(departure.local().toLocalDate());
    }

    static Component proposal(ProposalOut proposal, ReaderTime time) {
        var options = proposal.options() == 1 ? "1 option" : proposal.options() + " options";
        return new DealLink(
                "proposal",
                proposal.request(),
                "proposal",
                TwoLine.named(proposal.client(), proposal.number() + " · " + options),
                new RouteLabel(proposal.route()),
                Tags.text(Formats.money(proposal.total()), "jv-price", "right"),
                looks(proposal, time));
    }

    private static Component looks(ProposalOut proposal, ReaderTime time) {
        if (proposal.views() > 1) {
            return Badges.plain(Tone.SEEN, "Viewed " + proposal.views() + " times");
        }
        if (proposal.views() == 1) {
            return Badges.plain(Tone.SEEN, "Viewed " + time.past(proposal.lastViewedAt()));
        }
        var sent = proposal.sentAt();
        return Badges.plain(Tone.INFO, sent == null ? "Sent" : "Sent " + time.ago(sent));
    }

    static Component due(Due due, ReaderTime time) {
        var what = due.payment() ? "Payment" : "Contract " + due.number();
        var more = due.payment() ? due.client() + " · " + due.number() : due.client() + " · " + signing(due, time);
        return new DealLink(
                "due",
                due.request(),
                "contract",
                Icons.of(due.payment() ? "credit-card" : "signature"),
                TwoLine.named(what, more),
                new TwoLine(Tags.text(Formats.money(due.amount()), "jv-price"), DueWords.badge(due.at(), time))
                        .right());
    }

    private static String signing(Due due, ReaderTime time) {
        return due.viewed() ? "viewed, not signed" : "sent " + time.past(due.sentAt());
    }

    static Component departure(Departure departure, ReaderTime time) {
        var day = departure.at().local().toLocalDate();
        var facts = (day.equals(time.today()) ? "Today" : time.date(day)) + " · " + departure.client() + " · "
                + departure.passengers() + " pax"
                + (departure.tail().isEmpty() ? "" : " · " + departure.tail());
        return new DealLink(
                "departure",
                departure.request(),
                "",
                new TwoLine(
                        Tags.bold(Formats.time(departure.at().local().toLocalTime())), Formats.zone(departure.at())),
                new TwoLine(new RouteLabel(departure.from(), departure.to()), facts),
                departure.paid() ? Badges.of(Tone.GOOD, "Confirmed") : Badges.of(Tone.WAIT, "Unpaid"));
    }
}
