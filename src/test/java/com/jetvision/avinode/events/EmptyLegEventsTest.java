package com.jetvision.avinode.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.AtTheMarket;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.EmptyLegStatus;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchGroup;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.WatchForm;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.jobs.JobWorker;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Empty legs as Avinode tells of them: a watch there, a thin pointer, and what is fetched. */
@FacadeTest
class EmptyLegEventsTest extends AtTheMarket {
    @Autowired
    EmptyLegWatches watches;

    @Autowired
    EmptyLegMatches matches;

    @Autowired
    Notifications notifications;

    @Autowired
    JobWorker jobs;

    @Autowired
    HandClock clock;

    @BeforeEach
    void aMarketThatSpeaksNatively() {
        market.speaksNatively();
        market.now("update avinode_calls set burst = 1000"); // the rate is not what is asked here
    }

    @Test
    void aPublishedLegBecomesAMatchAndANotice() {
        watch("KTEB", 0, "KOPF", "12,000");
        var id = publish("KTEB", "KOPF", "2026-12-20", 9500);
        market.settle();
        var match = only();
        assertThat(match.avinodeId()).isEqualTo(id);
        assertThat(match.price().amount()).isEqualByComparingTo("9500");
        assertThat(match.operatorName()).isNotEmpty();
        assertThat(match.aircraftType()).isNotEmpty();
        assertThat(match.seats()).isPositive();
        assertThat(match.earliest()).isEqualTo("2026-12-20T13:00:00Z");
        assertThat(match.latest()).isEqualTo("2026-12-21T01:00:00Z");
        assertThat(match.link()).hasToString(market.sandbox.url() + "/marketplace/emptylegs/" + id);
        assertThat(notices()).isOne();
        assertThat(market.texts("select processing_status from avinode_webhook_events"))
                .containsExactly("completed");
        assertThat(market.count("avinode_webhook_events where operator_profile_id is not null"))
                .isOne();
    }

    @Test
    void toldTwiceInAnyOrderItIsOneMatchOneNoticeAndTheLastPrice() {
        watch("KTEB", 0, "KOPF", "");
        market.control("webhooks", "{\"signed\":false,\"duplicate\":true,\"shuffleWithinMs\":30,\"seed\":11}");
        var id = publish("KTEB", "KOPF", "2026-12-20", 9500);
        clock.advance(Duration.ofMinutes(1));
        market.control("emptylegs", "{\"id\":\"%s\",\"price\":8000}".formatted(id));
        market.settle();
        assertThat(only().price().amount()).isEqualByComparingTo("8000");
        assertThat(notices()).isOne();
        assertThat(market.count("avinode_webhook_events where processing_status not in ('completed', 'skipped')"))
                .isZero();
    }

    @Test
    void aWithdrawnLegIsGone() {
        watch("KTEB", 0, "KOPF", "");
        var id = publish("KTEB", "KOPF", "2026-12-20", 9500);
        market.settle();
        clock.advance(Duration.ofMinutes(1));
        market.control("emptylegs", "{\"id\":\"%s\",\"withdrawn\":true}".formatted(id));
        market.settle();
        assertThat(rows(MatchGroup.ON_OFFER)).isEmpty();
        assertThat(rows(MatchGroup.GONE)).extracting(MatchRow::legStatus).containsExactly(EmptyLegStatus.WITHDRAWN);
    }

    @Test
    void aLegThatAvinodeKnowsNoMoreIsWithdrawnNotAFailure() throws Exception {
        watch("KTEB", 0, "KOPF", "");
        var id = publish("KTEB", "KOPF", "2026-12-20", 9500);
        market.settle();
        market.now("update empty_legs set avinode_id = 'el-77'");
        assertThat(market.relay.post(
                        "/api/webhooks/avinode/meridian/EmptyLegs",
                        "{\"id\":\"el-77\",\"href\":\"%s/api/emptylegs/el-77\",\"type\":\"emptylegs\"}"
                                .formatted(market.sandbox.url()),
                        "avinode",
                        "secret"))
                .isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        market.settle();
        assertThat(rows(MatchGroup.GONE)).hasSize(1);
        assertThat(market.count("avinode_webhook_events where processing_status <> 'completed'"))
                .as("after " + id)
                .isZero();
    }

    @Test
    void whatIsOnOfferAlreadyIsReadOnceWhenAWatchBegins() {
        publish("KTEB", "KOPF", "2026-12-20", 9500);
        publish("KTEB", "KOPF", "2026-12-22", 7500);
        publish("KTEB", "KOPF", "2027-03-01", 7500);
        publish("KVNY", "KOPF", "2026-12-20", 9500);
        var watch = watch("KTEB", 0, "KOPF", "9,000");
        assertThat(only().price().amount()).isEqualByComparingTo("7500");
        assertThat(market.count("empty_legs"))
                .as("asked for by day and route, judged here by price")
                .isEqualTo(2);
        var version = market.agent.does(() -> watches.details(watch)).version();
        market.agent.runs(() -> watches.change(watch, form("KTEB", 0, "KOPF", ""), version));
        jobs.runAllDue();
        assertThat(rows(MatchGroup.ON_OFFER)).hasSize(2);
        assertThat(market.texts("select status from jobs where kind = 'avinode-read-offers'"))
                .containsExactly("completed");
    }

    @Test
    void avinodeIsToldOfAWatchOfItsChangeAndOfItsEnd() {
        var watch = watch("KTEB", 0, "KOPF", "");
        assertThat(told().path("active").asBoolean()).isTrue();
        assertThat(told().path("watchedSegments").path(0).path("fromAirport").asString())
                .isEqualTo("KTEB");
        assertThat(market.agent.does(() -> watches.details(watch)).row().told()).isTrue();
        var version = market.agent.does(() -> watches.details(watch)).version();
        market.agent.runs(() -> watches.change(watch, form("KTEB", 50, "", ""), version));
        assertThat(market.agent.does(() -> watches.details(watch)).row().told()).isFalse();
        jobs.runAllDue();
        assertThat(told().path("watchedSegments").path(0).path("fromCountry").asString())
                .as("Avinode knows no radius: the country is asked for, and the rest is left out here")
                .isEqualTo("US");
        market.agent.runs(() -> watches.pause(watch));
        jobs.runAllDue();
        assertThat(told().path("active").asBoolean())
                .as("a pause is ours alone")
                .isTrue();
        market.agent.runs(() -> watches.cancel(watch));
        jobs.runAllDue();
        assertThat(told().path("active").asBoolean()).isFalse();
    }

    @Test
    void toldAgainAfterACrashThatLostItsIdItIsOneWatch() {
        var watch = watch("KTEB", 0, "KOPF", "");
        market.now("update empty_leg_watches set avinode_watch_id = null, told_revision = 0");
        var version = market.agent.does(() -> watches.details(watch)).version();
        market.agent.runs(() -> watches.change(watch, form("KTEB", 0, "KOPF", "9k"), version));
        jobs.runAllDue();
        assertThat(told().path("uniqueName").asString()).contains(watch.value().toString());
        assertThat(market.texts("select avinode_watch_id from empty_leg_watches"))
                .containsExactly(told().path("id").asString());
    }

    @Test
    void aWatchThatAvinodeCannotBeToldOfSaysWhyAndIsTriedAgain() {
        market.control("faults", "{\"fault\":\"denied\",\"times\":9,\"on\":\"emptylegs\"}");
        var watch = watch("KTEB", 0, "KOPF", "");
        assertThat(market.agent.does(() -> watches.details(watch)).row().trouble())
                .contains("Avinode");
        market.control("faults", "{\"fault\":\"none\"}");
        market.agent.runs(() -> watches.tellAgain(watch));
        market.now("update avinode_calls set blocked_until = null, resets_at = null, free_at = now()");
        jobs.runAllDue();
        assertThat(market.agent.does(() -> watches.details(watch)).row().trouble())
                .isNull();
        assertThat(told().path("active").asBoolean()).isTrue();
    }

    @Test
    void aLegFromAnAirportThatNobodyKnowsIsKeptForTheAdmin() {
        watch("KTEB", 0, "", "");
        var id = publish("KTEB", "KOPF", "2026-12-20", 9500);
        market.awaitDelivery();
        market.now("delete from avinode_heard");
        market.control("faults", "{\"fault\":\"missing_fields\",\"times\":1,\"on\":\"emptylegs\"}");
        market.settle();
        assertThat(market.count("avinode_webhook_events where processing_status in ('failed', 'completed')"))
                .as("of " + id)
                .isOne();
        assertThat(rows(MatchGroup.ON_OFFER)).isEmpty();
    }

    private tools.jackson.databind.JsonNode told() {
        var all = market.get("/api/emptylegs/watches").path("data");
        assertThat(all.size()).isOne();
        return all.path(0);
    }

    private WatchId watch(String from, int radius, String to, String cap) {
        var id = market.agent.does(() -> watches.create(form(from, radius, to, cap)));
        jobs.runAllDue();
        return id;
    }

    private static WatchForm form(String from, int radius, String to, String cap) {
        return new WatchForm(
                from, radius, to, 0, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), 2, cap, Set.of());
    }

    private String publish(String from, String to, String date, int price) {
        return market.send(
                        "POST",
                        "/control/emptylegs",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"date\":\"%s\",\"price\":%d}".formatted(from, to, date, price))
                .path("data")
                .path("id")
                .asString();
    }

    private MatchRow only() {
        var all = rows(MatchGroup.ON_OFFER);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<MatchRow> rows(MatchGroup group) {
        return market.agent.does(() -> matches.rows(new MatchFilter(group, null, ""), MatchSort.FOUND, 0, 50));
    }

    private long notices() {
        return market.agent.does(() -> notifications.rows(NotificationFilter.ALL, 50)).stream()
                .filter(notice -> notice.kind() == NotificationKind.EMPTY_LEG_FOUND)
                .count();
    }
}
