package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.PriceSheet;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as an agent sees it, priced for the client with the request's margin and the taxes of today.
 *
 * @param excluded the house asks this operator no more: never suggested
 * @param status as of now: what has run out reads expired before the sweep has written it
 * @param operatorPrice null where the operator declined without a price
 * @param best the one open quote that ranks first
 * @param previousPrice the operator's price before its last change
 * @param declineReason set where the operator declined; a rejected quote without it was not chosen by us
 * @param answeredIn from our question to the operator's first answer
 */
public record QuoteRow(
        QuoteId id,
        RequestId request,
        OperatorId operatorId,
        String operatorName,
        @Nullable BigDecimal rating,
        List<String> safety,
        boolean preferred,
        boolean excluded,
        @Nullable String aircraftType,
        @Nullable String tail,
        @Nullable String category,
        @Nullable Integer year,
        @Nullable Integer seats,
        List<String> amenities,
        @Nullable Money operatorPrice,
        @Nullable PriceSheet sheet,
        @Nullable Integer score,
        List<ScorePart> reasons,
        @Nullable Integer ranking,
        boolean best,
        QuoteStatus status,
        @Nullable Instant validUntil,
        @Nullable String message,
        @Nullable Money previousPrice,
        @Nullable Instant priceChangedAt,
        @Nullable String declineReason,
        @Nullable Instant receivedAt,
        @Nullable Duration answeredIn) {
    public QuoteRow {
        safety = List.copyOf(safety);
        amenities = List.copyOf(amenities);
        reasons = List.copyOf(reasons);
    }

    /** Whether it may be proposed. */
    public boolean open() {
        return status.isOpen() && sheet != null;
    }

    public @Nullable Money clientTotal() {
        return sheet == null ? null : sheet.total();
    }

    public @Nullable Money clientBeforeTax() {
        return sheet == null ? null : sheet.clientBeforeTax();
    }

    public @Nullable Money marginAmount() {
        return sheet == null ? null : sheet.marginAmount();
    }

    public boolean declined() {
        return status == QuoteStatus.REJECTED && declineReason != null;
    }

    public boolean priceChanged() {
        return previousPrice != null;
    }
}
