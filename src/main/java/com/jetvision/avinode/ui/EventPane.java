package com.jetvision.avinode.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.avinode.log.WebhookEventDetails;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookStatus;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.JsonView;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One event in full: what went wrong, what it is about, what became of it, and what was sent. */
class EventPane extends DetailPane {
    private final transient WebhookEventDetails event;
    private final transient EventActs acts;

    EventPane(WebhookEventDetails event, List<AuditEntry> trail, ReaderTime time, EventActs acts, Runnable close) {
        super(InboxWords.type(event.row()), close);
        this.event = event;
        this.acts = acts;
        status(InboxWords.pill(event.row(), time));
        var fault = fault(event.row(), time);
        section(fault == null ? new Div[] {} : new Div[] {fault});
        section(facts(time));
        section("Tries", new EventTrail(event, trail, time));
        section("Payload", new JsonView("Payload", event.payload()));
        section("Sender", sender());
        stack();
        foot();
    }

    private static @Nullable Div fault(WebhookEventRow row, ReaderTime time) {
        var error = row.error();
        return switch (row.status()) {
            case DEAD_LETTER ->
                box(
                        "jv-fault",
                        "Gave up after %d tries".formatted(row.tries()),
                        error,
                        "Mend the cause, then replay it.");
            case FAILED ->
                box(
                        "jv-fault",
                        "Could not be done yet",
                        error,
                        "It is tried again at " + time.past(row.nextTry()) + ".");
            case COMPLETED ->
                InboxWords.isUnmatched(row)
                        ? box(
                                "jv-fault calm",
                                "Belongs to no request that we know",
                                row.tripId() == null
                                        ? "The event names no trip."
                                        : "No request of this house has the trip " + row.tripId() + ".",
                                "Attach it, or skip it if it is not ours.")
                        : null;
            case PENDING, PROCESSING, SKIPPED -> null;
        };
    }

    private static Div box(String look, String title, @Nullable String what, String next) {
        var box = new Div(Tags.bold(title));
        if (what != null && !what.isBlank()) {
            box.add(Tags.text(what));
        }
        box.add(Tags.text(next));
        box.addClassNames(look.split(" "));
        return box;
    }

    private KeyValues facts(ReaderTime time) {
        var row = event.row();
        var facts = new KeyValues();
        facts.line("Event", code(row.avinodeId()));
        facts.line("Received", time.console(row.receivedAt()));
        if (event.sentAt() != null) {
            facts.line("Sent", time.console(event.sentAt()));
        }
        var request = row.request();
        if (request != null) {
            facts.line(
                    "Request",
                    link(RequestLinks.room(request), Objects.requireNonNullElse(row.requestNumber(), "Open")));
        }
        made(facts);
        var trip = row.tripId();
        if (trip != null) {
            var all = link(EventsView.PATH + "?trip=" + URLEncoder.encode(trip, StandardCharsets.UTF_8), trip);
            all.addClassName("code");
            all.setTitle("All events of this trip");
            facts.line("Trip", all);
        }
        id(facts, "RFQ", event.rfqId());
        id(facts, "Quote", event.quoteId());
        id(facts, "Thread", event.threadId());
        return facts;
    }

    private void made(KeyValues facts) {
        var made = event.made();
        var request = event.row().request();
        if (made.operator() != null) {
            facts.line(
                    "Operator",
                    link(
                            "admin/operators?operator=" + made.operator(),
                            Objects.requireNonNullElse(made.operatorName(), "Open")));
        }
        if (made.quote() != null && request != null) {
            facts.line("Made", link(RequestLinks.room(request), "Quote"));
        }
        if (made.conversation() != null) {
            facts.line("Conversation", link("conversations/" + made.conversation(), "Open"));
        }
    }

    private static void id(KeyValues facts, String label, @Nullable String id) {
        if (id != null) {
            facts.line(label, code(id));
        }
    }

    private KeyValues sender() {
        var facts = new KeyValues().line("Came in by", event.row().via());
        if (event.connection() != null) {
            facts.line("Connection", event.connection());
        }
        if (event.sourceIp() != null) {
            facts.line("Address", code(event.sourceIp()));
        }
        if (event.userAgent() != null) {
            facts.line("Program", event.userAgent());
        }
        new TreeMap<>(event.headers()).forEach((name, value) -> {
            if (!name.equalsIgnoreCase("user-agent")) {
                facts.line(name, code(value));
            }
        });
        return facts;
    }

    private void stack() {
        event.failures().stream()
                .map(WebhookEventDetails.FailedTry::stack)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(stack -> {
                    var text = new Pre(stack);
                    text.addClassName("jv-json");
                    text.getElement().setAttribute("tabindex", "0");
                    section(new Details("For whoever mends the program", text));
                });
    }

    private void foot() {
        var row = event.row();
        var ids = Set.of(row.id());
        var unmatched = row.request() == null && row.status() != WebhookStatus.PROCESSING;
        if (unmatched) {
            var attach = new Button("Attach to a request", Icons.of("link"), click -> acts.attach(row.id()));
            attach.addThemeVariants(ButtonVariant.PRIMARY);
            acts(attach);
        }
        var replay = new Button(
                row.status() == WebhookStatus.COMPLETED ? "Replay" : "Replay now",
                Icons.of("rotate-cw"),
                click -> acts.replay(ids));
        if (!unmatched && row.status() != WebhookStatus.COMPLETED) {
            replay.addThemeVariants(ButtonVariant.PRIMARY);
        }
        acts(replay);
        if (row.status() != WebhookStatus.SKIPPED && (row.status() != WebhookStatus.COMPLETED || unmatched)) {
            acts(new Button("Skip", Icons.of("skip-forward"), click -> acts.skip(ids)));
        }
    }

    private static Anchor link(String address, String words) {
        return new Anchor(address, words);
    }

    private static com.vaadin.flow.component.html.Span code(String id) {
        return Tags.text(id, "code");
    }
}
