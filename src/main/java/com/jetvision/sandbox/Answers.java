package com.jetvision.sandbox;

import com.jetvision.sandbox.Rfq.Quote;
import com.jetvision.sandbox.TripMessage.Kind;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** How operators act when their time comes; each task is done once, and what it finds settled it leaves alone. */
final class Answers {
    private final Switches switches;

    Answers(Switches switches) {
        this.switches = switches;
    }

    void perform(Turn turn, Task task) {
        var rfq = turn.state().rfq(task.rfq());
        var trip = turn.state().trip(rfq.trip());
        if (rfq.status() == Rfq.Status.CANCELLED) return;
        switch (task.kind()) {
            case ANSWER -> answer(turn, trip, rfq);
            case REMARK -> say(turn, trip, rfq, task.about());
            case REPLY -> reply(turn, trip, rfq, task.about());
        }
    }

    private void answer(Turn turn, Trip trip, Rfq rfq) {
        if (!rfq.open()) return;
        var dice = Dice.of(trip.id(), rfq.offer().operator().id(), "answer");
        if (rfq.offer().declines()) decline(turn, trip, rfq, dice.pick(DeclineReason.possibleFor(trip)));
        else quote(turn, trip, rfq, dice);
    }

    /** Also after a quote: then it takes the quote back. */
    static void decline(Turn turn, Trip trip, Rfq rfq, DeclineReason reason) {
        var declined = turn.keep(rfq.declined(reason, turn.now()));
        turn.tell(trip, Event.declined(declined, reason, turn.say(declined, Kind.DECLINED, reason.message())));
    }

    private void quote(Turn turn, Trip trip, Rfq rfq, Dice dice) {
        var offer = rfq.offer();
        var price = Prices.quote(trip, offer.operator(), offer.type());
        var validUntil = turn.now().plus(Duration.ofHours(dice.between(6, 72))).truncatedTo(ChronoUnit.MINUTES);
        var quote = new Quote(rfq.quoteId(), price, validUntil, Phrases.withQuote(dice), turn.now(), false);
        var quoted = turn.keep(rfq.quoted(quote, turn.now()));
        turn.tell(trip, Event.quoted(quoted, quote, turn.say(quoted, Kind.QUOTED, quote.message())));
        if (dice.oneIn(3))
            turn.plan(
                    quoted,
                    Task.Kind.REMARK,
                    Phrases.remark(dice),
                    dice.within(switches.pace().replies()));
    }

    private static void reply(Turn turn, Trip trip, Rfq rfq, String asked) {
        say(turn, trip, rfq, Phrases.reply(asked, rfq));
        var quote = rfq.quote();
        if (quote == null || quote.sharpened() || !Phrases.asksForLess(asked)) return;
        reprice(turn, trip, rfq, Prices.sharpened(quote.price()));
    }

    static void reprice(Turn turn, Trip trip, Rfq rfq, Price price) {
        var quote = rfq.quote();
        if (quote == null) throw new Refusal(409, "CONFLICT", "This operator has not quoted.", "");
        var changed = new Quote(quote.id(), price, quote.validUntil(), quote.message(), turn.now(), true);
        var quoted = turn.keep(rfq.quoted(changed, turn.now()));
        turn.tell(trip, Event.quoted(quoted, changed, turn.say(quoted, Kind.QUOTED, changed.message())));
    }

    static void say(Turn turn, Trip trip, Rfq rfq, String text) {
        turn.tell(trip, Event.said(rfq, turn.say(rfq, Kind.CHAT_FROM_SELLER, text)));
    }
}
