package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.emptylegs.MatchTable.Standing;
import com.jetvision.emptylegs.Matching.Met;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.ui.Formats;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rings the bell: for an empty leg that meets a watch, and when one changes that the agent has an interest in. */
@Component
class WatchNews {
    private final Notifications notifications;

    WatchNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** One line for each leg; several that a watch met in one go are one line. */
    void found(List<Met> met) {
        var byWatch = met.stream()
                .filter(Met::first)
                .collect(Collectors.groupingBy(one -> one.watch().id(), LinkedHashMap::new, Collectors.toList()));
        byWatch.values().forEach(this::tell);
    }

    private void tell(List<Met> ofWatch) {
        var first = ofWatch.getFirst();
        var watch = first.watch();
        if (ofWatch.size() > 1) {
            notifications.tell(
                    watch.agent(),
                    NotificationKind.EMPTY_LEG_FOUND,
                    "%d empty legs for your watch".formatted(ofWatch.size()),
                    watch.wish().route(),
                    EmptyLegLinks.matchesOf(watch.id()));
            return;
        }
        var leg = first.leg();
        notifications.tell(
                watch.agent(),
                NotificationKind.EMPTY_LEG_FOUND,
                "Empty leg %s, %s".formatted(leg.route(), WatchWords.days(leg.earliest(), leg.latest(), leg.from())),
                WatchWords.list(WatchWords.price(leg.price()), leg.aircraftType(), leg.operatorName()),
                EmptyLegLinks.match(first.match()));
    }

    /** Only what the agent is interested in, by a watch that was not put to sleep since. */
    void changed(EmptyLeg before, EmptyLeg now, Collection<Standing> matches) {
        var what = difference(before, now);
        if (what.isEmpty()) {
            return;
        }
        matches.stream()
                .filter(match -> match.status() == MatchStatus.INTERESTED)
                .filter(match ->
                        match.watchStatus() == WatchStatus.ACTIVE || match.watchStatus() == WatchStatus.EXPIRED)
                .collect(Collectors.toMap(Standing::agent, match -> match, (one, other) -> one))
                .forEach((agent, match) -> tell(agent, match, now, what.get()));
    }

    private void tell(AgentId agent, Standing match, EmptyLeg leg, String what) {
        notifications.tell(
                agent,
                NotificationKind.EMPTY_LEG_CHANGED,
                "Empty leg %s %s".formatted(leg.route(), what),
                WatchWords.list(
                        WatchWords.days(leg.earliest(), leg.latest(), leg.from()),
                        leg.aircraftType(),
                        leg.operatorName()),
                EmptyLegLinks.match(match.id()));
    }

    private static Optional<String> difference(EmptyLeg before, EmptyLeg now) {
        if (before.status() != now.status()) {
            return Optional.of(now.status() == EmptyLegStatus.WITHDRAWN ? "was withdrawn" : "is on offer again");
        }
        if (now.status() == EmptyLegStatus.WITHDRAWN) {
            return Optional.empty();
        }
        if (!Objects.equals(before.price(), now.price())) {
            return Optional.of(
                    now.price() == null
                            ? "has its price on request now"
                            : "is %s now%s"
                                    .formatted(
                                            Formats.money(now.price()),
                                            before.price() == null ? "" : ", was " + Formats.money(before.price())));
        }
        boolean moved = !before.earliest().equals(now.earliest())
                || !before.latest().equals(now.latest())
                || !before.from().equals(now.from())
                || !before.to().equals(now.to());
        return moved ? Optional.of("departs otherwise now") : Optional.empty();
    }
}
