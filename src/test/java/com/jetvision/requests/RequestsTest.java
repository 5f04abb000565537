package com.jetvision.requests;

import static com.jetvision.requests.TripsForTests.leg;
import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.testing.FacadeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@FacadeTest
class RequestsTest extends Wished {
    @Test
    void aDraftKeepsWhateverWasTypedAndIsFoundAgain() {
        var typed = DraftForm.EMPTY
                .withTrip(
                        TripType.MULTI_LEG,
                        List.of(leg("kteb", "Atlantis", "2020-01-01", "09:00", 400), DraftLeg.EMPTY))
                .withWishes("a lot", new RequestNeeds(2, true, "Sushi", "One cat", null, null), Priority.URGENT);
        var id = dana.does(() -> requests.saveDraft(null, typed, 1));
        var found = dana.does(() -> requests.draft(id));
        assertThat(found.number()).isEqualTo("JV-2026-0001");
        assertThat(found.step()).isEqualTo(1);
        assertThat(found.form().legs().getFirst().from()).isEqualTo("KTEB");
        assertThat(found.form().legs().getFirst().to()).isEqualTo("Atlantis");
        assertThat(found.form().budget()).isEqualTo("a lot");
        assertThat(found.form().needs()).isEqualTo(typed.needs());
    }

    @Test
    void aDraftSavedAgainStaysOneDraft() {
        var id = dana.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 0));
        var again = dana.does(() -> requests.saveDraft(id, toVanNuys(harlow), 3));
        assertThat(again).isEqualTo(id);
        assertThat(dana.does(() -> requests.draft(id)).step()).isEqualTo(3);
        assertThat(see(id).clientName()).isEqualTo("Harlow Capital");
        assertThat(states(id)).containsExactly(RequestStatus.DRAFT);
    }

    @Test
    void aSubmittedRequestHoldsItsLegsItsPlaceAndItsMargin() {
        var form = toVanNuys(harlow).withWishes("45k", RequestNeeds.NONE, Priority.STANDARD);
        var id = dana.does(() -> submitted(requests, form));
        var details = see(id);
        assertThat(details.status()).isEqualTo(RequestStatus.PENDING);
        assertThat(details.stage()).isEqualTo(Stage.SOURCING);
        assertThat(details.number()).isEqualTo("JV-2026-0001");
        assertThat(details.budget()).isEqualTo(Money.usd("45000"));
        assertThat(details.route()).containsExactly("KTEB", "KVNY");
        assertThat(details.legs().getFirst().departure().local()).isEqualTo("2026-11-24T09:00");
        assertThat(details.legs().getFirst().departsAt()).isEqualTo("2026-11-24T14:00:00Z");
        assertThat(details.margin().value()).isEqualByComparingTo("10");
        assertThat(details.priority()).isEqualTo(Priority.STANDARD);
        assertThatThrownBy(() -> dana.does(() -> requests.draft(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void theWallTimeLiesInTheDatabaseAsAgreedInWhateverZoneTheServerRuns() {
        var before = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Tokyo"));
            var id = submit();
            assertThat(world.sql()
                            .sql(
                                    "select departure_local::text || ' ' || departure_zone from request_legs where request_id = ?")
                            .param(id.value())
                            .query(String.class)
                            .single())
                    .isEqualTo("2026-11-24 09:00:00 America/New_York");
            assertThat(world.sql()
                            .sql("select departure_date::text from requests where id = ?")
                            .param(id.value())
                            .query(String.class)
                            .single())
                    .isEqualTo("2026-11-24");
        } finally {
            java.util.TimeZone.setDefault(before);
        }
    }

    @Test
    void whatIsWrongIsRefusedAndTheDraftStays() {
        var id = dana.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 0));
        assertThatThrownBy(() -> dana.runs(() -> requests.submit(id)))
                .isInstanceOf(Refused.class)
                .hasMessage("Choose the client, or create one.");
        assertThat(see(id).status()).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void submittingTwiceIsRefusedAndLeavesOneRequest() {
        var id = submit();
        assertThatThrownBy(() -> dana.runs(() -> requests.submit(id)))
                .hasMessage("This request was submitted already. Open it to see how far it is.");
        assertThatThrownBy(() -> dana.does(() -> requests.saveDraft(id, toVanNuys(harlow), 0)))
                .hasMessage("JV-2026-0001 was submitted already. Open it to see how far it is.");
        assertThat(see(id).legs()).hasSize(1);
    }

    @Test
    void twoWhoSubmitAtOnceMakeOneSubmission() throws Exception {
        var id = dana.does(() -> requests.saveDraft(null, toVanNuys(harlow), 0));
        Callable<Boolean> attempt = () -> dana.does(() -> {
            requests.submit(id);
            return true;
        });
        int done = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var one : both.invokeAll(List.of(attempt, attempt))) {
                try {
                    done += one.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                }
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(states(id)).containsExactly(RequestStatus.DRAFT, RequestStatus.PENDING);
    }

    @Test
    void numbersCountPerHouseWithoutGaps() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            numbers.add(see(submit()).number());
        }
        assertThat(numbers).containsExactly("JV-2026-0001", "JV-2026-0002", "JV-2026-0003");
        var elsewhere = stranger.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 0));
        assertThat(stranger.does(() -> requests.draft(elsewhere)).number()).isEqualTo("JV-2026-0001");
    }

    @Test
    void nobodyElsesRequestIsSeenOrTouched() {
        var id = submit();
        for (var nosy : List.of(other, stranger)) {
            assertThatThrownBy(() -> nosy.does(() -> requests.get(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> nosy.runs(() -> requests.cancel(id, "mine now")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> nosy.does(() -> requests.history(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> nosy.does(() -> requests.saveDraft(id, DraftForm.EMPTY, 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> nosy.does(() -> requests.saveDraft(null, toVanNuys(harlow), 0)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(admin.does(() -> requests.get(id)).number()).isEqualTo("JV-2026-0001");
    }

    @Test
    void aLikeRequestIsPointedOut() {
        var id = submit();
        var near = toVanNuys(harlow).withTrip(TripType.ONE_WAY, List.of(leg("teb", "van", "2026-11-25", "12:00", 2)));
        var same = toVanNuys(harlow).withTrip(TripType.ONE_WAY, List.of(leg("teb", "vny", "2026-11-25", "12:00", 2)));
        var late = toVanNuys(harlow).withTrip(TripType.ONE_WAY, List.of(leg("teb", "vny", "2026-11-28", "12:00", 2)));
        assertThat(dana.does(() -> requests.alike(null, same)))
                .extracting(LikeRequest::number)
                .containsExactly("JV-2026-0001");
        assertThat(dana.does(() -> requests.alike(id, same))).isEmpty();
        assertThat(dana.does(() -> requests.alike(null, near))).isEmpty();
        assertThat(dana.does(() -> requests.alike(null, late))).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayButASubmittedRequestIsNot() {
        var draft = dana.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 0));
        dana.runs(() -> requests.discard(draft));
        assertThatThrownBy(() -> see(draft)).isInstanceOf(NotFound.class);
        var id = submit();
        assertThatThrownBy(() -> dana.runs(() -> requests.discard(id))).isInstanceOf(Refused.class);
    }

    @Test
    void aLargeBudgetMakesItVip() {
        var form = toVanNuys(harlow).withWishes("150,000", RequestNeeds.NONE, Priority.STANDARD);
        assertThat(see(dana.does(() -> submitted(requests, form))).priority()).isEqualTo(Priority.VIP);
    }

    @Test
    void theDatabaseKnowsTheSameWords() {
        assertThat(words("requests_status_known")).containsExactlyInAnyOrder(codes(RequestStatus.values()));
        assertThat(words("workflow_states_current_state_known"))
                .containsExactlyInAnyOrder(codes(RequestStatus.values()));
        assertThat(words("requests_stage_known")).containsExactlyInAnyOrder(codes(Stage.values()));
        assertThat(words("requests_trip_type_known")).containsExactlyInAnyOrder("one_way", "return", "multi_leg");
        assertThat(words("requests_priority_known")).containsExactlyInAnyOrder("standard", "urgent", "vip");
    }

    private static String[] codes(com.jetvision.platform.words.Status... all) {
        return java.util.Arrays.stream(all).map(status -> status.code()).toArray(String[]::new);
    }

    private List<String> words(String constraint) {
        var definition = world.sql()
                .sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        return java.util.regex.Pattern.compile("'([a-z_]+)'::text")
                .matcher(definition)
                .results()
                .map(word -> word.group(1))
                .toList();
    }
}
