package com.jetvision.requests;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the wizard holds, as typed, right or wrong: a draft must be savable at any moment. */
public record DraftForm(
        @Nullable ClientId client,
        TripType type,
        List<DraftLeg> legs,
        @Nullable AircraftCategory category,
        @Nullable String aircraftType,
        String budget,
        String currency,
        RequestNeeds needs,
        Priority marked) {
    public static final DraftForm EMPTY = new DraftForm(
            null,
            TripType.ONE_WAY,
            List.of(DraftLeg.EMPTY),
            null,
            null,
            "",
            "USD",
            RequestNeeds.NONE,
            Priority.STANDARD);

    public DraftForm {
        legs = List.copyOf(legs);
    }

    public DraftForm withClient(@Nullable ClientId chosen) {
        return new DraftForm(chosen, type, legs, category, aircraftType, budget, currency, needs, marked);
    }

    public DraftForm withTrip(TripType shape, List<DraftLeg> flown) {
        return new DraftForm(client, shape, flown, category, aircraftType, budget, currency, needs, marked);
    }

    public DraftForm withAircraft(@Nullable AircraftCategory wanted, @Nullable String exactly) {
        return new DraftForm(client, type, legs, wanted, exactly, budget, currency, needs, marked);
    }

    public DraftForm withWishes(String amount, RequestNeeds wishes, Priority mark) {
        return new DraftForm(client, type, legs, category, aircraftType, amount, currency, wishes, mark);
    }
}
