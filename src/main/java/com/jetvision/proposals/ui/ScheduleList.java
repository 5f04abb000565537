package com.jetvision.proposals.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Share;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.CancellationStep;
import com.jetvision.proposals.DealTerms;
import com.jetvision.proposals.Journey;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;

/** What cancelling costs and until when: the steps past struck, the present one marked. */
public class ScheduleList extends OrderedList {
    private final boolean ours;

    /** As the client reads it, in the words of documents. */
    public ScheduleList(DealTerms terms, Journey journey, Money total, Instant now) {
        this(terms, journey, total, now, false);
    }

    /** As those who work here read it. */
    static ScheduleList ours(DealTerms terms, Journey journey, Money total, Instant now) {
        return new ScheduleList(terms, journey, total, now, true);
    }

    private ScheduleList(DealTerms terms, Journey journey, Money total, Instant now, boolean ours) {
        this.ours = ours;
        addClassName("jv-schedule");
        boolean found = false;
        for (var step : terms.schedule(journey.departure())) {
            var item = item(step, journey.departure(), total, now);
            boolean past = step.until() != null
                    && !now.isBefore(until(step, journey.departure()).instant());
            if (past) {
                item.addClassName("past");
            } else if (!found) {
                found = true;
                item.addClassName("now");
                item.getElement().getChild(0).appendChild(Tags.text("now").getElement());
            }
            add(item);
        }
    }

    private ListItem item(CancellationStep step, LocalDeparture first, Money total, Instant now) {
        var share = Tags.bold(Formats.percent(step.charge()));
        var when = step.until() == null ? "after that" : "until " + moment(until(step, first), now);
        var charge = total.percent(step.charge());
        var item = new ListItem(
                share, Tags.text(ours ? Formats.moneyExact(charge) : PublicFormats.amount(charge)), Tags.small(when));
        return Share.of(item, step.charge());
    }

    private String moment(LocalDeparture at, Instant now) {
        return ours ? Formats.moment(at.instant(), at.zone(), now) : PublicFormats.departure(at);
    }

    private static LocalDeparture until(CancellationStep step, LocalDeparture first) {
        return new LocalDeparture(step.until() == null ? first.local() : step.until(), first.zone());
    }
}
