package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ConnectionDesk;
import com.jetvision.avinode.connections.ConnectionDetails;
import com.jetvision.avinode.connections.ConnectionId;
import com.jetvision.platform.ui.Ask;
import com.jetvision.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an admin does with a connection. */
class ConnectionActs {
    private final ConnectionDesk desk;
    private final Runnable done;

    /** @param done shows what has changed */
    ConnectionActs(ConnectionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
    }

    void test(ConnectionDetails connection) {
        tell(desk.test(connection.id()));
    }

    /** Has Avinode send its events here by itself. */
    void subscribe(ConnectionDetails connection) {
        tell(desk.subscribe(connection.id()));
    }

    private void tell(ConnectionDesk.Tried tried) {
        if (tried.well()) {
            Toasts.done(tried.sentence());
        } else {
            Toasts.refused(tried.sentence());
        }
        done.run();
    }

    void edit(ConnectionId id) {
        UI.getCurrent().navigate(ConnectionsView.PATH + "/" + id.value() + "/edit");
    }

    void pause(ConnectionDetails connection) {
        Ask.beforeDanger(
                "Pause " + connection.slug() + "?",
                "No event is taken and no call is made until you resume it. Avinode tries events again for 48 hours.",
                "Pause",
                "Keep it running",
                () -> {
                    desk.pause(connection.id());
                    done.run();
                });
    }

    void resume(ConnectionDetails connection) {
        desk.resume(connection.id());
        done.run();
    }

    void newSecret(ConnectionDetails connection) {
        Ask.first(
                "Make a new signing secret?",
                "The present one is taken for another day, so that whoever signs can change over without losing an event.",
                "Make new secret",
                () -> new SecretDialog(List.of(desk.newSecret(connection.id())), done).open());
    }

    void endOldSecret(ConnectionDetails connection) {
        Ask.beforeDanger(
                "End the old secret now?",
                "Events that are still signed with it are refused from this moment.",
                "End old secret",
                "Keep it",
                () -> {
                    desk.endOldSecret(connection.id());
                    done.run();
                });
    }

    void newPassword(ConnectionDetails connection, @Nullable String type) {
        new SecretDialog(List.of(desk.newPassword(connection.id(), type)), done).open();
    }
}
