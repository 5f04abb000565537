package com.jetvision.agents;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.time.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts as rows for lists. */
@Component
class PeopleQueries {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonRow> rows(PeopleGroup group, String text, int offset, int limit) {
        return jdbc.sql("""
                        select id, full_name, email, role, onboarding_status, is_active, margin_type, margin_value,
                               commission_percentage, invited_at, last_seen_at, created_at
                          from iso_agents where %s and role <> 'operator'
                           and fold(full_name || ' ' || email) like fold(:text)
                         order by (onboarding_status = 'completed'), full_name, id limit :limit offset :offset""".formatted(group.condition()))
                .param("text", pattern(text))
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query((row, n) -> person(row))
                .list();
    }

    int count(PeopleGroup group, String text) {
        return jdbc.sql("""
                        select count(*) from iso_agents where %s and role <> 'operator'
                           and fold(full_name || ' ' || email) like fold(:text)""".formatted(group.condition()))
                .param("text", pattern(text))
                .query(Integer.class)
                .single();
    }

    private static String pattern(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        var joined = StoredTime.at(row, "created_at");
        return new PersonRow(
                new AgentId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("email"),
                Role.ofCode(row.getString("role")),
                OnboardingStatus.ofCode(row.getString("onboarding_status")),
                row.getBoolean("is_active"),
                new Margin(MarginType.ofCode(row.getString("margin_type")), row.getBigDecimal("margin_value")),
                new Percent(row.getBigDecimal("commission_percentage")),
                StoredTime.at(row, "invited_at"),
                StoredTime.at(row, "last_seen_at"),
                joined == null ? Instant.EPOCH : joined);
    }
}
