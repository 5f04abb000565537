package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.requests.Priority;
import com.jetvision.requests.RequestDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Client, passengers, aircraft and budget in one line. */
final class TripFacts {
    private TripFacts() {}

    static Component of(RequestDetails details) {
        var facts = new Div();
        facts.addClassName("jv-facts");
        if (details.priority() == Priority.VIP) {
            facts.add(Badges.vip());
        } else if (details.priority() == Priority.URGENT) {
            facts.add(Badges.of(Tone.WAIT, "Urgent"));
        }
        facts.add(
                fact("building-2", Tags.bold(details.clientName().isEmpty() ? "No client yet" : details.clientName())));
        facts.add(fact("users", Tags.bold(String.valueOf(details.passengers())), new Span("pax")));
        if (details.category() != null) {
            facts.add(fact("armchair", new Span(details.category().label())));
        }
        if (details.aircraftType() != null) {
            facts.add(fact("plane", new Span(details.aircraftType())));
        }
        if (details.budget() != null) {
            facts.add(fact("wallet", new Span("Budget"), Tags.bold(Formats.money(details.budget()))));
        }
        return facts;
    }

    static Span fact(String icon, Component... words) {
        var fact = new Span(Icons.of(icon));
        fact.add(words);
        return fact;
    }
}
