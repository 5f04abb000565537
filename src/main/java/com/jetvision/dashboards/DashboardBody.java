package com.jetvision.dashboards;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.Stage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What the dashboard holds below its head: at the left what waits for me, at the right what is due and where we stand. */
class DashboardBody extends Composite<Div> {
    private final Greeting greeting = new Greeting();
    private final PipelineStrip pipeline = new PipelineStrip();
    private final DealList waiting = new DealList("Quotes waiting for you", "No quotes wait for you.", heads());
    private final DealList proposals = new DealList("Proposals out", "No proposal is with a client.");
    private final DealList due = new DealList("Signatures and payments due", "Nothing is due.");
    private final DealList departures = new DealList("Next departures", "No signed flight is coming up.");
    private final MarginChart chart = new MarginChart();
    private final Div columns = new Div(new Div(waiting, proposals), new Div(due, departures, chart));
    private final EmptyState first = first();

    DashboardBody() {
        columns.addClassName("jv-two");
        var page = new Div(greeting, pipeline, first, columns);
        page.addClassName("jv-pad");
        getContent().addClassName("jv-body");
        getContent().add(page);
    }

    void show(Overview overview, String name) {
        var time = overview.time();
        greeting.show(name, time, overview.endingToday());
        pipeline.show(overview.stages());
        first.setVisible(overview.isBlank());
        columns.setVisible(!overview.isBlank());
        waiting.show(overview.waiting().stream()
                .map(deal -> DealRows.waiting(deal, time))
                .toList());
        waiting.all(overview.count(Stage.QUOTES_IN), list(Stage.QUOTES_IN));
        proposals.show(overview.proposals().stream()
                .map(one -> DealRows.proposal(one, time))
                .toList());
        proposals.all(overview.count(Stage.PROPOSAL_OUT), list(Stage.PROPOSAL_OUT));
        due.show(overview.due().stream().map(one -> DealRows.due(one, time)).toList());
        late(overview);
        departures.show(overview.departures().stream()
                .map(one -> DealRows.departure(one, time))
                .toList());
        chart.setVisible(overview.hasHistory());
        chart.show(overview.months());
    }

    private void late(Overview overview) {
        var late = overview.due().stream()
                .filter(one -> DueWords.isLate(one.at(), overview.time()))
                .count();
        if (late == 0) {
            due.corner();
        } else {
            due.corner(Badges.count(Tone.BAD, late + " late"));
        }
    }

    private static String list(Stage stage) {
        return RequestLinks.LIST + "?stage=" + stage.code();
    }

    private static Div heads() {
        var heads = new Div(
                Tags.text("Client"),
                Tags.text("Route"),
                Tags.text("Quotes", "right"),
                Tags.text("Best price", "right"),
                Tags.text("Valid for", "right"));
        heads.addClassNames("jv-links-head", "quote");
        return heads;
    }

    private static EmptyState first() {
        var begin = new Anchor(RequestLinks.NEW, "Begin your first request");
        begin.addClassName("jv-link");
        begin.getElement().setAttribute("router-link", true);
        return new EmptyState(
                "plane-takeoff",
                "Your desk is clear",
                "Write down where a client wants to fly. Quotes, proposal, contract and payment follow from there.",
                begin);
    }
}
