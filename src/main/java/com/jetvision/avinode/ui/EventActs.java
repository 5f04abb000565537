package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.platform.ui.Ask;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.requests.RequestBoard;
import java.util.Set;

/** What an admin does with events, the same from the list and from the drawer. */
class EventActs {
    private final WebhookEvents events;
    private final RequestBoard requests;
    private final Runnable done;

    /** @param done shows what has changed */
    EventActs(WebhookEvents events, RequestBoard requests, Runnable done) {
        this.events = events;
        this.requests = requests;
        this.done = done;
    }

    void replay(Set<WebhookEventId> ids) {
        int replayed = events.replay(ids);
        if (ids.size() > 1) {
            Toasts.done(several(replayed, ids.size(), "put back", "The others are in work or due already."));
        } else if (replayed == 0) {
            Toasts.done("It is due already and is done in a moment");
        }
        done.run();
    }

    void replayDeadLetters(int dead) {
        Ask.first(
                dead == 1
                        ? "Replay 1 dead letter?"
                        : "Replay %,d dead letters?".formatted(Math.min(dead, WebhookEvents.MOST_AT_ONCE)),
                "Each is done once more, now. What fails again waits 1, 2, 4, 8 and 16 minutes before it is given up.",
                "Replay",
                () -> {
                    Toasts.done(several(events.replayDeadLetters(), dead, "put back", ""));
                    done.run();
                });
    }

    void skip(Set<WebhookEventId> ids) {
        new SkipDialog(ids.size(), reason -> {
                    int skipped = events.skip(ids, reason);
                    if (ids.size() > 1 || skipped == 0) {
                        Toasts.done(several(skipped, ids.size(), "skipped", "The others are done or in work."));
                    }
                    done.run();
                })
                .open();
    }

    void attach(WebhookEventId id) {
        new AttachDialog(requests, request -> {
                    int attached = events.attach(id, request.id());
                    Toasts.done(
                            attached == 1
                                    ? "Attached to " + request.number()
                                    : "%d events of the trip attached to %s".formatted(attached, request.number()));
                    done.run();
                })
                .open();
    }

    private static String several(int acted, int asked, String verb, String rest) {
        var sentence = "%,d of %,d events %s".formatted(acted, asked, verb);
        return acted == asked
                ? (acted == 1 ? "1 event " : "%,d events ".formatted(acted)) + verb
                : sentence + (rest.isEmpty() ? "" : ". " + rest);
    }
}
