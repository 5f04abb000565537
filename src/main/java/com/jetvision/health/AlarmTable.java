package com.jetvision.health;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alarms of one house. */
@Repository
class AlarmTable {
    private final JdbcClient jdbc;

    AlarmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stands already, or another node was quicker: its figures are then brought up to date. */
    boolean raise(OrganizationId house, AlarmKind kind, String sentence, Instant now) {
        return jdbc.sql("""
                        insert into alarms (id, organization_id, kind, sentence, raised_at)
                        values (:id, :org, :kind, :sentence, :now)
                        on conflict (organization_id, kind) where cleared_at is null
                        do update set sentence = excluded.sentence
                        returning xmax = 0""")
                .param("id", Ids.next())
                .param("org", house.value())
                .param("kind", kind.code())
                .param("sentence", sentence)
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    boolean clear(OrganizationId house, AlarmKind kind, Instant now) {
        return jdbc.sql("""
                                update alarms set cleared_at = :now
                                 where organization_id = :org and kind = :kind and cleared_at is null""")
                        .param("org", house.value())
                        .param("kind", kind.code())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    boolean wasRaisedSince(OrganizationId house, AlarmKind kind, Instant since) {
        return jdbc.sql("""
                        select exists (select from alarms
                                        where organization_id = :org and kind = :kind and cleared_at >= :since)""")
                .param("org", house.value())
                .param("kind", kind.code())
                .param("since", utc(since))
                .query(Boolean.class)
                .single();
    }

    /** Standing ones, oldest first. */
    List<Alarm> standing(OrganizationId house) {
        return jdbc.sql(
                        "select * from alarms where organization_id = :org and cleared_at is null order by raised_at, kind")
                .param("org", house.value())
                .query(AlarmTable::alarm)
                .list();
    }

    /** The newest, whether they last or not. */
    List<Alarm> recent(OrganizationId house, int most) {
        return jdbc.sql("select * from alarms where organization_id = :org order by raised_at desc, kind limit :most")
                .param("org", house.value())
                .param("most", most)
                .query(AlarmTable::alarm)
                .list();
    }

    /** All houses, for the watch that goes round. */
    List<OrganizationId> houses() {
        return jdbc.sql("select id from organizations").query(UUID.class).list().stream()
                .map(OrganizationId::new)
                .toList();
    }

    private static Alarm alarm(ResultSet row, int n) throws SQLException {
        var cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new Alarm(
                AlarmKind.ofCode(row.getString("kind")),
                row.getString("sentence"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                cleared == null ? null : cleared.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
