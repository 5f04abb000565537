package com.jetvision.operators;

import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.time.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows of operator_profiles. */
final class OperatorRows {
    private OperatorRows() {}

    static OperatorProfile profile(ResultSet row, int number) throws SQLException {
        return new OperatorProfile(
                new OperatorId(row.getObject("id", UUID.class)),
                row.getString("avinode_operator_id"),
                row.getString("company_name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("region"),
                row.getBigDecimal("operator_rating"),
                row.getObject("fleet_size", Integer.class),
                texts(row, "certifications"),
                row.getBoolean("is_preferred_partner"),
                !row.getBoolean("is_active"),
                StoredTime.at(row, "last_synced_at"));
    }

    static OperatorDetails details(ResultSet row, int number) throws SQLException {
        return new OperatorDetails(
                profile(row, number),
                new OperatorForm(
                        text(row, "contact_name"),
                        valid(row.getString("contact_email"), EmailAddress::new),
                        valid(row.getString("contact_phone"), PhoneNumber::new),
                        text(row, "region"),
                        text(row, "country_code"),
                        text(row, "aoc_number"),
                        row.getObject("fleet_size", Integer.class),
                        texts(row, "aircraft_types"),
                        PreferredContact.ofCode(row.getString("preferred_contact")),
                        text(row, "notes")),
                row.getString("avinode_company_id"),
                row.getString("excluded_reason"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("lock_version"));
    }

    /** What Avinode sent need not be an address that we would write to: it then stands in the profile, not in the form. */
    private static <T> @Nullable T valid(@Nullable String text, Function<String, T> type) {
        try {
            return text == null || text.isBlank() ? null : type.apply(text);
        } catch (Refused notOne) {
            return null;
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
