package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes one row of what lies in the table, the trip's terms and the time of day. */
class QuoteRowMapper implements RowMapper<QuoteRow> {
    private static final TypeReference<List<ScorePart>> PARTS = new TypeReference<>() {};

    private final PricedTrip trip;
    private final Map<UUID, List<OperatorLine>> lines;
    private final JsonMapper json;
    private final Instant now;

    QuoteRowMapper(PricedTrip trip, Map<UUID, List<OperatorLine>> lines, JsonMapper json, Instant now) {
        this.trip = trip;
        this.lines = lines;
        this.json = json;
        this.now = now;
    }

    @Override
    public QuoteRow mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var itemised = lines.getOrDefault(id, List.of());
        var validUntil = StoredTime.at(row, "valid_until");
        return new QuoteRow(
                new QuoteId(id),
                new RequestId(row.getObject("request_id", UUID.class)),
                new OperatorId(row.getObject("operator_profile_id", UUID.class)),
                row.getString("operator"),
                row.getBigDecimal("operator_rating"),
                strings(row, "certifications"),
                row.getBoolean("preferred"),
                row.getBoolean("excluded"),
                row.getString("aircraft_type"),
                row.getString("aircraft_tail_number"),
                row.getString("aircraft_category"),
                row.getObject("year_of_make", Integer.class),
                row.getObject("seats", Integer.class),
                strings(row, "amenities"),
                money(row, "total_price"),
                itemised.isEmpty() ? null : trip.price(itemised, row.getBoolean("tax_included")),
                row.getObject("score", Integer.class),
                parts(row.getString("score_reasons")),
                row.getObject("ranking", Integer.class),
                row.getBoolean("best"),
                status(row.getString("status"), validUntil),
                validUntil,
                row.getString("operator_message"),
                money(row, "previous_total"),
                StoredTime.at(row, "price_changed_at"),
                row.getString("decline_reason"),
                StoredTime.at(row, "received_at"),
                between(StoredTime.at(row, "sent_at"), StoredTime.at(row, "received_at")));
    }

    private QuoteStatus status(String code, @Nullable Instant validUntil) {
        var written = QuoteStatus.ofCode(code);
        return written.isOpen() && validUntil != null && !validUntil.isAfter(now) ? QuoteStatus.EXPIRED : written;
    }

    private List<ScorePart> parts(@Nullable String reasons) {
        return reasons == null ? List.of() : json.readValue(reasons, PARTS);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : Money.rounded(amount, Currency.getInstance(row.getString("currency")));
    }

    private static @Nullable Duration between(@Nullable Instant asked, @Nullable Instant answered) {
        return asked == null || answered == null || answered.isBefore(asked) ? null : Duration.between(asked, answered);
    }
}
