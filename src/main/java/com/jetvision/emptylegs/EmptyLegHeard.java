package com.jetvision.emptylegs;

import com.jetvision.catalogue.AirportId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the marketplace says of an empty leg.
 *
 * @param saidAt when it said so: what it said earlier does not undo it
 * @param earliest the first possible departure
 * @param latest the last one, the same where there is no window
 * @param category in the marketplace's word
 * @param price null where it is to be asked for
 * @param regular what the flight costs otherwise, in the currency of the price; null where nobody says
 * @param link its page in the marketplace
 */
public record EmptyLegHeard(
        String avinodeId,
        Instant saidAt,
        boolean withdrawn,
        AirportId from,
        AirportId to,
        Instant earliest,
        Instant latest,
        @Nullable OperatorId operator,
        @Nullable String aircraftType,
        @Nullable String category,
        @Nullable String tail,
        @Nullable Integer seats,
        @Nullable Money price,
        @Nullable Money regular,
        @Nullable String note,
        @Nullable URI link) {}
