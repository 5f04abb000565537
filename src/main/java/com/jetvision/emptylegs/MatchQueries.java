package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.EmptyLegTable.instant;
import static com.jetvision.emptylegs.EmptyLegTable.money;

import com.jetvision.catalogue.AirportId;
import com.jetvision.catalogue.Airports;
import com.jetvision.operators.OperatorId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads matches for lists and drawers. */
@Repository
class MatchQueries {
    /** It may still be flown, and is what is watched for. */
    static final String USABLE = "e.status = 'on_offer' and e.latest_at > :now and m.fits";

    static final String OPEN = USABLE + " and m.status <> 'dismissed'";

    private static final String FROM = """
             from empty_leg_matches m
             join empty_leg_watches w on w.id = m.watch_id
             join empty_legs e on e.id = m.empty_leg_id
             join airports d on d.id = e.departure_airport_id
             join airports t on t.id = e.arrival_airport_id
             left join operator_profiles o on o.id = e.operator_profile_id
            where""";
    private static final String OF_WATCH = " and (cast(:watch as uuid) is null or m.watch_id = :watch)";
    private static final String ROW = """
            select m.id, m.watch_id, m.status, m.fits, m.found_at, m.iso_agent_id, e.avinode_id, e.departure_airport_id as leg_from,
                   e.arrival_airport_id as leg_to, e.earliest_at, e.latest_at, e.aircraft_type, e.aircraft_category, e.tail,
                   e.seats, e.operator_profile_id, e.price, e.price_currency, e.previous_price, e.regular_price, e.note, e.link,
                   e.status as leg_status, o.company_name, o.operator_rating, o.certifications, w.departure_airport_id,
                   w.departure_radius_nm, w.arrival_airport_id, w.arrival_radius_nm, w.first_day, w.last_day, w.passengers,
                   w.price_cap, w.price_cap_currency, w.aircraft_categories,
                   (select a.full_name from iso_agents a where a.id = m.iso_agent_id) as agent_name""";
    private final JdbcClient jdbc;
    private final Airports airports;
    private final Readers readers;
    private final Clock clock;

    MatchQueries(JdbcClient jdbc, Airports airports, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.airports = airports;
        this.readers = readers;
        this.clock = clock;
    }

    List<MatchRow> rows(MatchFilter filter, MatchSort sort, int offset, int limit) {
        return narrow(ROW, filter, " order by " + sort.sql() + " offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    int count(MatchFilter filter) {
        return narrow("select count(*)", filter, "").query(Integer.class).single();
    }

    /** Of this watch, or of all when that is null. */
    Map<MatchGroup, Integer> counts(@Nullable WatchId watch) {
        var columns = Arrays.stream(MatchGroup.values())
                .map(group -> "count(*) filter (where " + group.condition() + ") as " + group.code())
                .collect(Collectors.joining(", "));
        var sql = "select " + columns + FROM + Readers.MINE + OF_WATCH;
        return readers.with(jdbc.sql(sql))
                .param("now", EmptyLegTable.utc(clock.instant()))
                .param("watch", watch == null ? null : watch.value(), Types.OTHER)
                .query((row, n) -> {
                    var counts = new EnumMap<MatchGroup, Integer>(MatchGroup.class);
                    for (var group : MatchGroup.values()) {
                        counts.put(group, row.getInt(group.code()));
                    }
                    return counts;
                })
                .single();
    }

    /** New ones of this agent alone: what waits for an admin is not what waits for the agents. */
    int fresh(UUID agent) {
        return jdbc.sql("""
                        select count(*) from empty_leg_matches m join empty_legs e on e.id = m.empty_leg_id
                         where m.iso_agent_id = :agent and m.status = 'new' and\s""" + USABLE)
                .param("agent", agent)
                .param("now", EmptyLegTable.utc(clock.instant()))
                .query(Integer.class)
                .single();
    }

    Optional<MatchRow> find(MatchId id) {
        return readers.with(jdbc.sql(ROW + FROM + Readers.MINE + " and m.id = :id"))
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    private StatementSpec narrow(String select, MatchFilter filter, String rest) {
        var sql = select + FROM + Readers.MINE + " and " + filter.group().condition()
                + OF_WATCH
                + " and (:text = '%%' or d.search like fold(:text) or t.search like fold(:text)"
                + " or fold(concat_ws(' ', e.aircraft_type, e.aircraft_category, e.tail, o.company_name)) like fold(:text))"
                + rest;
        var watch = filter.watch();
        return readers.with(jdbc.sql(sql))
                .param("now", EmptyLegTable.utc(clock.instant()))
                .param("watch", watch == null ? null : watch.value(), Types.OTHER)
                .param("text", Readers.pattern(filter.text()));
    }

    private MatchRow row(ResultSet row, int n) throws SQLException {
        var wish = WatchTable.wish(row, airports);
        var operator = row.getObject("operator_profile_id", UUID.class);
        var name = row.getString("company_name");
        var safety = row.getArray("certifications");
        var link = row.getString("link");
        return new MatchRow(
                new MatchId(row.getObject("id", UUID.class)),
                new WatchId(row.getObject("watch_id", UUID.class)),
                wish.route(),
                wish.passengers(),
                row.getString("agent_name"),
                readers.isMe(row.getObject("iso_agent_id", UUID.class)),
                MatchStatus.ofCode(row.getString("status")),
                row.getBoolean("fits"),
                instant(row, "found_at"),
                row.getString("avinode_id"),
                airports.get(new AirportId(row.getObject("leg_from", UUID.class))),
                airports.get(new AirportId(row.getObject("leg_to", UUID.class))),
                instant(row, "earliest_at"),
                instant(row, "latest_at"),
                row.getString("aircraft_type"),
                row.getString("aircraft_category"),
                row.getString("tail"),
                row.getObject("seats", Integer.class),
                operator == null ? null : new OperatorId(operator),
                name == null ? "" : name,
                row.getBigDecimal("operator_rating"),
                safety == null ? List.of() : List.of((String[]) safety.getArray()),
                money(row, "price", "price_currency"),
                money(row, "previous_price", "price_currency"),
                money(row, "regular_price", "price_currency"),
                row.getString("note"),
                link == null ? null : URI.create(link),
                EmptyLegStatus.ofCode(row.getString("leg_status")));
    }
}
