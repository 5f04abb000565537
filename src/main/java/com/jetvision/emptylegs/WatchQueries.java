package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads watches for lists and drawers. */
@Repository
class WatchQueries {
    private static final String ROW = """
            select w.*, a.full_name as agent_name,
                   (select count(*) from empty_leg_matches m join empty_legs e on e.id = m.empty_leg_id
                     where m.watch_id = w.id and %1$s) as on_offer,
                   (select count(*) from empty_leg_matches m join empty_legs e on e.id = m.empty_leg_id
                     where m.watch_id = w.id and %1$s and m.status = 'new') as fresh
              from empty_leg_watches w join iso_agents a on a.id = w.iso_agent_id
             where""".formatted(MatchQueries.OPEN);
    private static final String TEXT = """
             and (:text = '%%' or exists (select from airports p where p.id in (w.departure_airport_id, w.arrival_airport_id)
                                          and p.search like fold(:text)))""";
    private final JdbcClient jdbc;
    private final Airports airports;
    private final Readers readers;
    private final Clock clock;

    WatchQueries(JdbcClient jdbc, Airports airports, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.airports = airports;
        this.readers = readers;
        this.clock = clock;
    }

    /** Those with something new first, then by the last that began. */
    List<WatchRow> rows(WatchFilter filter, int offset, int limit) {
        return readers.with(
                        jdbc.sql(ROW + Readers.MINE + " and " + filter.group().condition() + TEXT
                                + " order by fresh desc, w.created_at desc, w.id offset :offset limit :limit"))
                .param("now", EmptyLegTable.utc(clock.instant()))
                .param("text", Readers.pattern(filter.text()))
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    int count(WatchFilter filter) {
        return readers.with(jdbc.sql("select count(*) from empty_leg_watches w where" + Readers.MINE + " and "
                        + filter.group().condition() + TEXT))
                .param("text", Readers.pattern(filter.text()))
                .query(Integer.class)
                .single();
    }

    Map<WatchGroup, Integer> counts() {
        var columns = Arrays.stream(WatchGroup.values())
                .map(group -> "count(*) filter (where " + group.condition() + ") as " + group.code())
                .collect(Collectors.joining(", "));
        return readers.with(jdbc.sql("select " + columns + " from empty_leg_watches w where" + Readers.MINE))
                .query((row, n) -> {
                    var counts = new EnumMap<WatchGroup, Integer>(WatchGroup.class);
                    for (var group : WatchGroup.values()) {
                        counts.put(group, row.getInt(group.code()));
                    }
                    return counts;
                })
                .single();
    }

    Optional<WatchDetails> details(WatchId id) {
        return readers.with(jdbc.sql(ROW + Readers.MINE + " and w.id = :id"))
                .param("now", EmptyLegTable.utc(clock.instant()))
                .param("id", id.value())
                .query((row, n) -> new WatchDetails(row(row, n), row.getLong("lock_version")))
                .optional();
    }

    private WatchRow row(ResultSet row, int n) throws SQLException {
        return new WatchRow(
                new WatchId(row.getObject("id", UUID.class)),
                row.getString("agent_name"),
                readers.isMe(row.getObject("iso_agent_id", UUID.class)),
                WatchTable.wish(row, airports),
                WatchStatus.ofCode(row.getString("status")),
                row.getInt("on_offer"),
                row.getInt("fresh"),
                row.getInt("told_revision") >= row.getInt("revision"),
                row.getString("telling_trouble"),
                EmptyLegTable.instant(row, "created_at"));
    }
}
