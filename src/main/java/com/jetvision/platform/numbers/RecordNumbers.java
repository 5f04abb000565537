package com.jetvision.platform.numbers;

import com.jetvision.platform.security.OrganizationId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts records per organization and year: PROP-2026-001. */
@Component
public class RecordNumbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of a kind ("PROP", "CTR", "JV"), padded to {@code digits}. Gap-free: taken in the caller's
     * transaction, under a row lock that the next caller waits for, and given back when it rolls back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(OrganizationId organization, String kind, int digits) {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        long value = jdbc.sql("""
                        insert into record_counters (organization_id, kind, year, last_value) values (:org, :kind, :year, 1)
                        on conflict (organization_id, kind, year)
                        do update set last_value = record_counters.last_value + 1
                        returning last_value""")
                .param("org", organization.value())
                .param("kind", kind)
                .param("year", year)
                .query(Long.class)
                .single();
        return ("%s-%d-%0" + digits + "d").formatted(kind, year, value);
    }
}
