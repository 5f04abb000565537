package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.EmptyLegTable.utc;

import com.jetvision.agents.AgentId;
import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.AirportId;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.security.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** empty_leg_watches, for those who change them. */
@Repository
class WatchTable {
    private static final int MOST_AT_ONCE = 500;
    private final JdbcClient jdbc;
    private final Airports airports;

    WatchTable(JdbcClient jdbc, Airports airports) {
        this.jdbc = jdbc;
        this.airports = airports;
    }

    void insert(OrganizationId house, Watch watch) {
        wish(jdbc.sql("""
                                insert into empty_leg_watches (id, organization_id, iso_agent_id, departure_airport_id,
                                       departure_radius_nm, arrival_airport_id, arrival_radius_nm, first_day, last_day, ends_at,
                                       passengers, price_cap, price_cap_currency, aircraft_categories, status, revision)
                                values (:id, :org, :agent, :from, :fromRadius, :to, :toRadius, :first, :last, :ends,
                                        :passengers, :cap, :currency, :categories, :status, :revision)"""), watch)
                .param("org", house.value())
                .param("agent", watch.agent().value())
                .update();
    }

    /** False when somebody saved since this was read. */
    boolean update(Watch watch) {
        return wish(jdbc.sql("""
                                        update empty_leg_watches
                                           set departure_airport_id = :from, departure_radius_nm = :fromRadius,
                                               arrival_airport_id = :to, arrival_radius_nm = :toRadius, first_day = :first,
                                               last_day = :last, ends_at = :ends, passengers = :passengers, price_cap = :cap,
                                               price_cap_currency = :currency, aircraft_categories = :categories,
                                               status = :status, revision = :revision, lock_version = lock_version + 1
                                         where id = :id and lock_version = :version"""), watch).param("version", watch.version()).update() == 1;
    }

    private static StatementSpec wish(StatementSpec statement, Watch watch) {
        var wish = watch.wish();
        var cap = wish.cap();
        return statement
                .param("id", watch.id().value())
                .param("from", airport(wish.from()), Types.OTHER)
                .param("fromRadius", wish.from().radiusNm())
                .param("to", airport(wish.to()), Types.OTHER)
                .param("toRadius", wish.to().radiusNm())
                .param("first", wish.firstDay())
                .param("last", wish.lastDay())
                .param("ends", utc(wish.endsAt()))
                .param("passengers", wish.passengers())
                .param("cap", cap == null ? null : cap.amount(), Types.NUMERIC)
                .param("currency", cap == null ? null : cap.currency().getCurrencyCode(), Types.VARCHAR)
                .param(
                        "categories",
                        wish.categories().stream()
                                .map(AircraftCategory::label)
                                .sorted()
                                .toArray(String[]::new))
                .param("status", watch.status().code())
                .param("revision", watch.revision());
    }

    private static @Nullable UUID airport(WatchedEnd end) {
        return end.airport() == null ? null : end.airport().id().value();
    }

    /** Taken for change. */
    Optional<Watch> taken(WatchId id, OrganizationId house) {
        return jdbc.sql("select w.* from empty_leg_watches w where w.id = :id and w.organization_id = :org for update")
                .param("id", id.value())
                .param("org", house.value())
                .query(this::watch)
                .optional();
    }

    /** Those of the house that are to hear of empty legs now, and those that this leg has met already. */
    List<Watch> concernedBy(EmptyLegId leg, OrganizationId house, Instant now) {
        return jdbc.sql("""
                        select w.* from empty_leg_watches w
                         where w.organization_id = :org and (w.status = 'active' and w.ends_at > :now
                               or w.id in (select m.watch_id from empty_leg_matches m where m.empty_leg_id = :leg))
                         order by w.created_at, w.id""")
                .param("org", house.value())
                .param("now", utc(now))
                .param("leg", leg.value())
                .query(this::watch)
                .list();
    }

    /** Active or paused. */
    List<Watch> openOf(AgentId agent) {
        return jdbc.sql(
                        "select w.* from empty_leg_watches w where w.iso_agent_id = :agent and w.status in ('active', 'paused')")
                .param("agent", agent.value())
                .query(this::watch)
                .list();
    }

    /** A watch whose last day has passed. */
    record Overdue(OrganizationId house, WatchId watch) {}

    List<Overdue> overdue(Instant now) {
        return jdbc.sql("""
                        select organization_id, id from empty_leg_watches
                         where status in ('active', 'paused') and ends_at <= :now order by ends_at limit :most""")
                .param("now", utc(now))
                .param("most", MOST_AT_ONCE)
                .query((row, n) -> new Overdue(
                        new OrganizationId(row.getObject("organization_id", UUID.class)),
                        new WatchId(row.getObject("id", UUID.class))))
                .list();
    }

    @Nullable
    String avinodeWatch(WatchId id) {
        return jdbc.sql(
                        "select avinode_watch_id from empty_leg_watches where id = :id and avinode_watch_id is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The marketplace knows the watch as it was at this revision. */
    void told(WatchId id, @Nullable String avinodeWatch, int revision) {
        jdbc.sql("""
                        update empty_leg_watches
                           set avinode_watch_id = coalesce(:avinode, avinode_watch_id),
                               told_revision = greatest(told_revision, :revision), telling_trouble = null
                         where id = :id""")
                .param("avinode", avinodeWatch, Types.VARCHAR)
                .param("revision", revision)
                .param("id", id.value())
                .update();
    }

    void notTold(WatchId id, String trouble) {
        jdbc.sql("update empty_leg_watches set telling_trouble = :trouble where id = :id")
                .param("trouble", trouble)
                .param("id", id.value())
                .update();
    }

    private Watch watch(ResultSet row, int n) throws SQLException {
        return new Watch(
                new WatchId(row.getObject("id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                wish(row, airports),
                WatchStatus.ofCode(row.getString("status")),
                row.getInt("revision"),
                row.getLong("lock_version"));
    }

    static WatchWish wish(ResultSet row, Airports airports) throws SQLException {
        return new WatchWish(
                end(row, "departure", airports),
                end(row, "arrival", airports),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("passengers"),
                EmptyLegTable.money(row, "price_cap", "price_cap_currency"),
                categories(row));
    }

    private static Set<AircraftCategory> categories(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("aircraft_categories").getArray();
        return Arrays.stream(words)
                .flatMap(word -> AircraftCategory.of(word).stream())
                .collect(Collectors.toSet());
    }

    private static WatchedEnd end(ResultSet row, String which, Airports airports) throws SQLException {
        var id = row.getObject(which + "_airport_id", UUID.class);
        return id == null
                ? WatchedEnd.ANYWHERE
                : new WatchedEnd(airports.get(new AirportId(id)), row.getInt(which + "_radius_nm"));
    }
}
