package com.jetvision.emptylegs.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchStatus;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.requests.RequestLinks;
import java.time.LocalDate;

/** What an agent does with an empty leg. */
class MatchActs {
    private final EmptyLegMatches matches;
    private final Runnable done;

    /** @param done shows what has changed */
    MatchActs(EmptyLegMatches matches, Runnable done) {
        this.matches = matches;
        this.done = done;
    }

    void like(MatchRow match) {
        matches.like(match.id());
        done.run();
    }

    void reconsider(MatchRow match) {
        matches.reconsider(match.id());
        done.run();
    }

    void dismiss(MatchRow match) {
        matches.dismiss(match.id());
        done.run();
        Toasts.undo("Dismissed", () -> {
            if (match.status() == MatchStatus.INTERESTED) {
                like(match);
            } else {
                reconsider(match);
            }
        });
    }

    /** Opens the wizard with route, day and passengers filled in; whoever asks a client about it is interested. */
    void request(MatchRow match, LocalDate today) {
        matches.like(match.id());
        var first = match.earliest().atZone(match.from().zone()).toLocalDate();
        RequestLinks.newTrip(
                        match.from().code(),
                        match.to().code(),
                        first.isBefore(today) ? today : first,
                        match.passengers(),
                        match.category() == null
                                ? null
                                : AircraftCategory.of(match.category()).orElse(null))
                .go();
    }
}
