package com.jetvision.avinode.inbox;

import com.jetvision.avinode.inbox.InboxClaims.Place;
import com.jetvision.avinode.inbox.InboxClaims.Wish;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes many events in one statement; what is known already is left as it is. */
class EventInsert {
    private static final String INSERT = """
            insert into avinode_webhook_arrivals
                   (id, organization_id, connection_id, event_type, native_event_type, avinode_event_id, dedupe_key, resource,
                    avinode_timestamp, avinode_trip_id, avinode_rfq_id, avinode_quote_id, avinode_operator_id,
                    avinode_thread_id, raw_payload, content_hash, signature_verified, source_ip, user_agent, headers)
            select id, organization, connection, type, native, event, key, resource, time, trip, rfq, quote, operator, thread,
                   body::jsonb, hash, signed, ip, agent, headers::jsonb
              from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::boolean[], ?::text[], ?::text[], ?::text[])
                   as e (id, organization, connection, type, native, event, key, resource, time, trip, rfq, quote, operator,
                         thread, body, hash, signed, ip, agent, headers)
            on conflict do nothing returning id""";
    /** Said under a known name, but not the same: the first stands, and the admin sees the other beside it. */
    private static final String CONTRADICT = """
            update avinode_webhook_arrivals e set contradicted_at = clock_timestamp(), contradicting_payload = d.body::jsonb
              from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as d (organization, key, hash, body)
             where webhook_heard_key(e.organization_id, e.dedupe_key) = webhook_heard_key(d.organization, d.key)
               and e.content_hash <> d.hash
               and e.contradicted_at is null""";
    /** Two who write the same keys at the same time wait for each other in one order only. */
    private static final Comparator<Arrival> ONE_ORDER = Comparator.comparing(Arrival::dedupeKey);

    private final DataSource source;
    private final JsonMapper json;

    EventInsert(DataSource source, JsonMapper json) {
        this.source = source;
        this.json = json;
    }

    /** Which events were not known, and which are claimed: of what waits in the lane of the wish, not of these alone. */
    record Filed(Set<UUID> fresh, List<Place> claimed) {}

    /**
     * Commits them all or none, and with them the claim that is wished, unless another claims at this moment.
     *
     * @param wish null where no worker waits for one
     */
    Filed store(List<Arrival> arrivals, @Nullable Wish wish) throws SQLException {
        var events = arrivals.stream().sorted(ONE_ORDER).toList();
        try (var connection = source.getConnection()) {
            var filed = insert(connection, events, wish);
            if (filed.fresh().size() < events.size()) {
                contradict(
                        connection,
                        events.stream()
                                .filter(event -> !filed.fresh().contains(event.id()))
                                .toList());
            }
            return filed;
        }
    }

    /** Both statements go to the database as one message, and are one transaction: neither waits for the answer to the other. */
    private Filed insert(Connection connection, List<Arrival> events, @Nullable Wish wish) throws SQLException {
        try (var statement = connection.prepareStatement(wish == null ? INSERT : INSERT + ";" + Wish.IF_FREE)) {
            int next = fill(connection, statement, events);
            for (var parameter : wish == null ? List.of() : wish.parameters()) {
                statement.setObject(next++, parameter);
            }
            statement.execute();
            var fresh = fresh(statement);
            return new Filed(fresh, wish == null ? List.of() : claimed(statement));
        }
    }

    private int fill(Connection connection, PreparedStatement insert, List<Arrival> events) throws SQLException {
        var row = new Columns(connection, insert, events);
        row.uuid(Arrival::id);
        row.uuid(event -> event.from().organization().value());
        row.uuid(event -> event.from().id());
        row.text(event -> event.type() == null ? null : event.type().code());
        row.text(Arrival::nativeType);
        row.text(Arrival::eventId);
        row.text(Arrival::dedupeKey);
        row.text(Arrival::resource);
        row.of(
                "timestamptz",
                event ->
                        event.timestamp() == null ? null : OffsetDateTime.ofInstant(event.timestamp(), ZoneOffset.UTC));
        row.text(event -> event.names().trip());
        row.text(event -> event.names().rfq());
        row.text(event -> event.names().quote());
        row.text(event -> event.names().operator());
        row.text(event -> event.names().thread());
        row.text(Arrival::body);
        row.text(Arrival::hash);
        row.of("boolean", Arrival::signed);
        row.text(event -> event.caller().ip());
        row.text(event -> event.caller().userAgent());
        row.text(event -> json.writeValueAsString(event.caller().headers()));
        return row.next;
    }

    private static Set<UUID> fresh(PreparedStatement filed) throws SQLException {
        var fresh = new HashSet<UUID>();
        try (var ids = filed.getResultSet()) {
            while (ids.next()) {
                fresh.add(ids.getObject(1, UUID.class));
            }
        }
        return fresh;
    }

    private static List<Place> claimed(PreparedStatement filed) throws SQLException {
        var claimed = new ArrayList<Place>();
        filed.getMoreResults();
        try (var row = filed.getResultSet()) {
            while (row.next()) {
                claimed.add(new Place(
                        row.getObject("id", UUID.class),
                        row.getObject("claim_token", UUID.class),
                        row.getInt("retry_count"),
                        row.getLong("seq"),
                        row.getLong("lowest_claim")));
            }
        }
        return claimed;
    }

    private static void contradict(Connection connection, List<Arrival> known) throws SQLException {
        try (var update = connection.prepareStatement(CONTRADICT)) {
            var row = new Columns(connection, update, known);
            row.uuid(event -> event.from().organization().value());
            row.text(Arrival::dedupeKey);
            row.text(Arrival::hash);
            row.text(Arrival::body);
            update.executeUpdate();
        }
    }

    /** Fills the parameters one after another with a column of all rows. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Arrival> rows;
        private int next = 1;

        Columns(Connection connection, PreparedStatement statement, List<Arrival> rows) {
            this.connection = connection;
            this.statement = statement;
            this.rows = rows;
        }

        void uuid(Function<Arrival, UUID> value) throws SQLException {
            of("uuid", value);
        }

        void text(Function<Arrival, @Nullable String> value) throws SQLException {
            of("text", value);
        }

        void of(String type, Function<Arrival, ? extends @Nullable Object> value) throws SQLException {
            Array column =
                    connection.createArrayOf(type, rows.stream().map(value).toArray());
            statement.setArray(next++, column);
        }
    }

    /** True when a row of several may be the reason, so that the others can still be stored. */
    static boolean isOfOneRow(SQLException failed) {
        return isTheEventsFault(failed) || inClass(failed, "40");
    }

    /** True when the data cannot be stored, whenever one tries. */
    static boolean isTheEventsFault(SQLException failed) {
        return inClass(failed, "22") || inClass(failed, "23") || inClass(failed, "54");
    }

    private static boolean inClass(SQLException failed, String sqlState) {
        return failed.getSQLState() != null && failed.getSQLState().startsWith(sqlState);
    }
}
