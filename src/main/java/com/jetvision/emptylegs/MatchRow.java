package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airport;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One empty leg that meets a watch.
 *
 * @param mine false for a colleague's, which an admin only reads
 * @param passengers how many the watch is for
 * @param category in the marketplace's word
 * @param price what the operator asks; null where it is to be asked for
 * @param previousPrice what it asked before it changed its mind
 * @param regular what the operator says the flight costs otherwise
 * @param rating of 5
 * @param link its page in the marketplace
 */
public record MatchRow(
        MatchId id,
        WatchId watch,
        String watchRoute,
        int passengers,
        String agentName,
        boolean mine,
        MatchStatus status,
        boolean fits,
        Instant foundAt,
        String avinodeId,
        Airport from,
        Airport to,
        Instant earliest,
        Instant latest,
        @Nullable String aircraftType,
        @Nullable String category,
        @Nullable String tail,
        @Nullable Integer seats,
        @Nullable OperatorId operator,
        String operatorName,
        @Nullable BigDecimal rating,
        List<String> safety,
        @Nullable Money price,
        @Nullable Money previousPrice,
        @Nullable Money regular,
        @Nullable String note,
        @Nullable URI link,
        EmptyLegStatus legStatus) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public MatchRow {
        safety = List.copyOf(safety);
    }

    /** Whether it may still be flown, and is what is watched for. */
    public boolean isUsable(Instant now) {
        return legStatus == EmptyLegStatus.ON_OFFER && !departed(now) && fits;
    }

    public boolean departed(Instant now) {
        return !latest.isAfter(now);
    }

    /** By how many per cent it is below what the flight costs otherwise; empty where that is not known or not so. */
    public Optional<Integer> discount() {
        if (price == null || regular == null || regular.compareTo(price) <= 0) {
            return Optional.empty();
        }
        var saved = regular.minus(price).amount().multiply(WHOLE).divide(regular.amount(), 0, RoundingMode.HALF_UP);
        return Optional.of(saved.intValue()).filter(percent -> percent > 0);
    }
}
