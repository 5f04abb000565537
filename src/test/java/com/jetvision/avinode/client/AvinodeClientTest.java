package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.testing.FacadeTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

@FacadeTest
class AvinodeClientTest extends ClientAtSandbox {
    @Test
    void aTripIsMadeOnceAndReadBackWithBothItsNames() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-1")));
        assertThat(made.id()).startsWith("atrip-");
        assertThat(made.code()).hasSize(6);
        assertThat(trip("REQ-1").matches(made.segments())).isTrue();
        assertThat(call(() -> avinode.createTrip(access, trip("REQ-1"))).id()).isEqualTo(made.id());
        assertThat(call(() -> avinode.trip(access, made.code(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTripWhoseAnswerWasLostIsFoundAgain() {
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"open\"}");
        assertThat(failure(() -> avinode.createTrip(access, trip("REQ-2"))).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(call(() -> avinode.createTrip(access, trip("REQ-2"))).id()).startsWith("atrip-");
    }

    @Test
    void aTripThatShowsAnotherItineraryIsAProblemOnRecord() {
        var first = call(() -> avinode.createTrip(access, trip("REQ-3")));
        var other = new NewTrip("REQ-3", List.of(segment("KTEB", "KOPF")), null, null);
        assertThat(call(() -> avinode.createTrip(access, other)).id()).isEqualTo(first.id());
        assertThat(problems()).containsExactly("itinerary create trip " + first.id());
    }

    @Test
    void aReadIsRepeatedOnceAndAWriteNever() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-4")));
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"trips\"}");
        assertThat(call(() -> avinode.trip(access, made.id(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"trips\"}");
        assertThat(failure(() -> {
                            avinode.cancelTrip(access, made.id(), CancelReason.OTHER, "");
                            return made;
                        })
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void webhooksAreSubscribedOnceAndSwitchedOff() {
        var wanted = new NewWebhook(
                "TripChatFromSeller",
                URI.create("https://jetvision.example/api/webhooks/avinode/demo/TripChatFromSeller"),
                "Jetvision",
                "avinode",
                "secret");
        var made = call(() -> avinode.subscribe(access, wanted));
        assertThat(call(() -> avinode.subscribe(access, wanted)).id()).isEqualTo(made.id());
        assertThat(call(() -> avinode.webhooks(access))).hasSize(1);
        assertThat(call(() -> avinode.switchOff(access, made.id())).active()).isFalse();
        assertThat(call(() -> avinode.subscribe(access, wanted)).active()).isTrue();
    }

    @Test
    void chatAboveFiveKilobytesIsRefusedBeforeItIsSent() {
        assertThat(failure(() -> avinode.chat(access, "arfq-1", "ü".repeat(2600)))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void whatBecameOfATripIsReportedAndTheRestWithdrawn() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-8")));
        sandbox.sendRfqs(made.id(), 2);
        sandbox.answerNow(made.id());
        var rfqs = call(() -> avinode.trip(access, made.id(), Urgency.PERSON)).rfqs();
        var winner = rfqs.getFirst().lifts().getFirst().id();
        call(() -> {
            avinode.reportConverted(access, made.id(), winner);
            avinode.cancelRfq(access, rfqs.getLast().id(), CancelReason.BOOKED, "Thank you.");
            return made;
        });
        var after = call(() -> avinode.trip(access, made.id(), Urgency.PERSON));
        assertThat(after.raw().path("outcome").asString()).isEqualTo("CONVERTED");
        assertThat(after.raw().path("winningSellerLiftId").asString()).isEqualTo(winner);
        assertThat(after.rfqs().getFirst().canceled()).isFalse();
    }
}
