package com.jetvision.operators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads rows of operator_profiles. */
final class OperatorRows {
    private OperatorRows() {}

    static OperatorProfile profile(ResultSet row, int number) throws SQLException {
        var lastHeard = row.getObject("last_synced_at", OffsetDateTime.class);
        return new OperatorProfile(
                new OperatorId(row.getObject("id", UUID.class)),
                row.getString("avinode_operator_id"),
                row.getString("company_name"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                row.getString("region"),
                row.getBigDecimal("operator_rating"),
                List.of((String[]) row.getArray("certifications").getArray()),
                row.getBoolean("is_preferred_partner"),
                !row.getBoolean("is_active"),
                lastHeard == null ? null : lastHeard.toInstant());
    }
}
