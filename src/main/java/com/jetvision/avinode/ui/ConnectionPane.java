package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ConnectionDesk;
import com.jetvision.avinode.connections.ConnectionDetails;
import com.jetvision.avinode.connections.ConnectionDetails.Pair;
import com.jetvision.avinode.connections.ConnectionKind;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.CopyLine;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One connection: how it goes, where Avinode must send to, and with which credentials. */
class ConnectionPane extends DetailPane {
    private final transient ConnectionDetails connection;
    private final transient ConnectionActs acts;
    private final ReaderTime time;

    /** @param webhooks the address that all webhooks begin with */
    ConnectionPane(
            ConnectionDetails connection, String webhooks, ReaderTime time, ConnectionActs acts, Runnable close) {
        super(connection.slug(), close);
        this.connection = connection;
        this.acts = acts;
        this.time = time;
        status(Badges.of(ConnectionWords.tone(connection), ConnectionWords.state(connection)));
        var error = connection.health().lastError();
        if (error != null && ConnectionWords.state(connection).equals("Calls fail")) {
            var fault = new Div(Tags.bold("The last call failed"), Tags.text(error));
            fault.addClassName("jv-fault");
            section(fault);
        }
        section("How it goes", health());
        section("Access", access());
        if (connection.kind() != ConnectionKind.NATIVE) {
            section("Signed events", signed(webhooks));
        }
        if (connection.kind() != ConnectionKind.SIGNED) {
            section("Avinode’s own webhooks", pairs(webhooks));
        }
        foot();
    }

    private KeyValues health() {
        var health = connection.health();
        return new KeyValues()
                .line("Last event", ConnectionWords.ago(health.lastEvent(), time))
                .line("Last call", ConnectionWords.ago(health.lastCall(), time))
                .line("Last answer", ConnectionWords.ago(health.lastSuccess(), time))
                .line("Token", ConnectionWords.tokenEnds(health.tokenEnds(), time))
                .line("Avinode’s clock", ConnectionWords.skew(health.skewMillis()))
                .line("Calls left this hour", ConnectionWords.remaining(health, time));
    }

    private KeyValues access() {
        return new KeyValues()
                .line("Address", Tags.text(connection.baseUrl(), "code"))
                .line("Acts as", connection.actAs().isEmpty() ? "the company" : connection.actAs())
                .line("Key", key())
                .line("Application token", connection.hasApplicationToken() ? "stored, sealed" : "none");
    }

    private String key() {
        if (!connection.clientId().isEmpty()) {
            return "OAuth, " + connection.clientId();
        }
        return connection.hasToken() ? "access token, stored sealed" : "none yet: no call can be made";
    }

    private Component[] signed(String webhooks) {
        var old = connection.oldSecretUntil();
        var parts = new ArrayList<Component>();
        parts.add(new CopyLine("Address", webhooks));
        var fresh = small("New signing secret", () -> acts.newSecret(connection));
        if (old == null) {
            parts.add(Tags.row(fresh));
        } else {
            parts.add(Tags.text("The secret before is taken until " + time.moment(old) + ".", "ink2"));
            parts.add(Tags.row(small("End the old one now", () -> acts.endOldSecret(connection))));
        }
        return parts.toArray(Component[]::new);
    }

    private Component[] pairs(String webhooks) {
        var parts = new ArrayList<Component>();
        parts.add(Tags.text(
                "One address for each event type. The first pair holds for every type that has none of its own.",
                "ink3"));
        var subscribe = small("Subscribe at Avinode", () -> acts.subscribe(connection));
        subscribe.setDisableOnClick(true);
        parts.add(Tags.row(subscribe));
        parts.add(pair(null, "Every event type"));
        ConnectionDesk.EVENT_TYPES.forEach(type -> {
            parts.add(pair(type, InboxWords.typeNamed(type)));
            parts.add(new CopyLine(type, webhooks + "/" + connection.slug() + "/" + type));
        });
        return parts.toArray(Component[]::new);
    }

    private Div pair(@Nullable String type, String name) {
        var known = connection.pairs().stream()
                .filter(pair -> Objects.equals(pair.eventType(), type))
                .findFirst()
                .orElse(null);
        var line = Tags.row(Tags.bold(name), Tags.spacer());
        line.add(Tags.text(
                known == null ? (type == null ? "no password yet" : "as every type") : words(known), "t12", "ink3"));
        if (known == null || known.oldUntil() == null) {
            var fresh = Icons.button("key-round", "New password for " + name);
            fresh.addClickListener(click -> acts.newPassword(connection, type));
            line.add(fresh);
        }
        return line;
    }

    private String words(Pair pair) {
        return pair.oldUntil() == null ? pair.user() : pair.user() + ", old until " + time.moment(pair.oldUntil());
    }

    private void foot() {
        var test = new Button("Test call", Icons.of("activity"), click -> acts.test(connection));
        test.addThemeVariants(ButtonVariant.PRIMARY);
        test.setDisableOnClick(true);
        var edit = new Button("Edit", Icons.of("pencil"), click -> acts.edit(connection.id()));
        var spacer = new Div(Tags.spacer());
        spacer.addClassName("grow");
        var turn = connection.active()
                ? new Button("Pause", click -> acts.pause(connection))
                : new Button("Resume", click -> acts.resume(connection));
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        acts(test, edit, spacer, turn);
    }

    private static Button small(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
