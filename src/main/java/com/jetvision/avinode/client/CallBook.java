package com.jetvision.avinode.client;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One row a connection: the bucket that calls are taken from, and how the last ones went. The bucket lies in the database
 * and runs on its clock, so all nodes together keep the rate, and a node that is started anew does not begin with a full one.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CallBook {
    private static final int LONGEST = 500;
    private static final int LEAST_EVERY_MS = 200;
    private static final Duration LONGEST_BLOCK = Duration.ofHours(1);
    private final JdbcClient jdbc;
    private final Clock clock;

    CallBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes one call; otherwise says how long to wait, and nothing is taken. */
    Duration take(UUID connection, Urgency urgency) {
        int millis = jdbc.sql("select take_avinode_call(:connection, :reserve)")
                .param("connection", connection)
                .param("reserve", urgency.reserve())
                .query(Integer.class)
                .single();
        return Duration.ofMillis(millis);
    }

    /** Avinode took the call and answered it. */
    void answered(UUID connection, RateHeaders rate, @Nullable Duration skew) {
        jdbc.sql("""
                        update avinode_calls
                           set last_success_at = :now, clock_skew_ms = coalesce(:skew, clock_skew_ms),
                               hourly_limit = coalesce(:limit, hourly_limit), remaining = coalesce(:remaining, remaining),
                               resets_at = coalesce(clock_timestamp() + :reset * interval '1 second', resets_at),
                               every_ms = coalesce(:every, every_ms),
                               blocked_until = case when :remaining = 0 then clock_timestamp() + :reset * interval '1 second'
                                                    else blocked_until end
                         where connection_id = :connection""")
                .param("connection", connection)
                .param("now", utc(clock.instant()))
                .param("skew", skew == null ? null : skew.toMillis(), Types.BIGINT)
                .param("limit", orNull(rate.limit()), Types.INTEGER)
                .param("remaining", orNull(rate.remaining()), Types.INTEGER)
                .param("reset", orNull(rate.reset()), Types.INTEGER)
                .param("every", every(rate.limit()), Types.INTEGER)
                .update();
    }

    void failed(UUID connection, String error) {
        jdbc.sql("update avinode_calls set last_error = :error, last_error_at = :now where connection_id = :connection")
                .param("connection", connection)
                .param("error", error.length() > LONGEST ? error.substring(0, LONGEST) : error)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Nobody calls before this has passed. */
    void block(UUID connection, Duration time) {
        var bounded = time.compareTo(LONGEST_BLOCK) > 0 ? LONGEST_BLOCK : time;
        jdbc.sql("""
                        update avinode_calls set remaining = 0, resets_at = clock_timestamp() + :millis * interval '1 millisecond',
                               blocked_until = greatest(blocked_until, clock_timestamp() + :millis * interval '1 millisecond')
                         where connection_id = :connection""")
                .param("connection", connection)
                .param("millis", bounded.toMillis())
                .update();
    }

    void tokenEnds(UUID connection, Instant at) {
        jdbc.sql("""
                        insert into avinode_calls (connection_id, organization_id, token_expires_at)
                        select id, organization_id, :at from avinode_connections where id = :connection
                        on conflict (connection_id) do update set token_expires_at = excluded.token_expires_at""").param("connection", connection).param("at", utc(at)).update();
    }

    /** The pace that the limit of an hour allows. */
    private static @Nullable Integer every(OptionalInt limit) {
        return limit.isPresent() && limit.getAsInt() > 0
                ? Math.max(LEAST_EVERY_MS, (int) (Duration.ofHours(1).toMillis() / limit.getAsInt()))
                : null;
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
