package com.jetvision.conversations.ui;

import com.jetvision.conversations.TalkThread;
import com.jetvision.operators.OperatorProfile;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;

/** What the open thread is about: the request, this operator's quote, and the operator. */
class ThreadSide extends Composite<Div> {
    ThreadSide(ThreadFacts facts, TalkThread thread, Clock clock) {
        getContent().addClassName("jv-side");
        var request = facts.request(thread.request());
        section("Request", request(request, clock));
        facts.quote(thread).ifPresent(quote -> section("Quote", quote(quote)));
        facts.operator(thread).ifPresent(operator -> section("Operator", operator(operator)));
    }

    private void section(String title, Component... content) {
        var section = new Section(new H3(title));
        section.add(content);
        getContent().add(section);
    }

    private static Div request(RequestDetails request, Clock clock) {
        var first = request.legs().getFirst();
        var today = LocalDate.ofInstant(clock.instant(), first.departure().zone());
        var when = "%s, %s · %d pax"
                .formatted(
                        Formats.date(first.departure().local().toLocalDate(), today),
                        Formats.localDeparture(first.departure()),
                        request.passengers());
        var open = new Anchor(RequestLinks.room(request.id()), request.number());
        open.getElement().setAttribute("router-link", true);
        var facts = new Div(
                new RouteLabel(request.route()),
                new Div(when),
                new Div(request.clientName()),
                Badges.status(request.stage()),
                open);
        facts.addClassName("stack");
        return facts;
    }

    private static KeyValues quote(QuoteRow quote) {
        var facts = new KeyValues().line("Client pays", Formats.money(quote.clientTotal()));
        if (quote.open() && quote.validUntil() != null) {
            facts.line("Valid for", new Countdown(quote.validUntil()));
        } else {
            facts.line("Status", Badges.plain(quote.status()));
        }
        return quote.ranking() == null ? facts : facts.line("Rank", String.valueOf(quote.ranking()));
    }

    private static KeyValues operator(OperatorProfile operator) {
        var facts = new KeyValues()
                .line(
                        "Rating",
                        operator.rating() == null
                                ? Formats.NONE
                                : operator.rating().stripTrailingZeros().toPlainString())
                .line("Safety", operator.safety().isEmpty() ? "Not known" : String.join(", ", operator.safety()));
        return operator.contactName() == null ? facts : facts.line("Contact", Tags.text(operator.contactName()));
    }
}
