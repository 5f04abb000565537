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
    public ScheduleList(DealTerms terms, Journey journey, Money total, Instant now) {
        addClassName("jv-schedule");
        boolean found = false;
        for (var step : terms.schedule(journey.departure())) {
            var item = item(step, journey.departure(), total);
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

    private static ListItem item(CancellationStep step, LocalDeparture first, Money total) {
        var share = Tags.bold(Formats.percent(step.charge()));
        var when = step.until() == null ? "after that" : "until " + PublicFormats.departure(until(step, first));
        var item = new ListItem(share, Tags.text(PublicFormats.amount(total.percent(step.charge()))), Tags.small(when));
        return Share.of(item, step.charge());
    }

    private static LocalDeparture until(CancellationStep step, LocalDeparture first) {
        return new LocalDeparture(step.until() == null ? first.local() : step.until(), first.zone());
    }
}
