package com.jetvision.emptylegs;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.AirportId;
import com.jetvision.catalogue.Airports;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** empty_legs of one house. */
@Repository
class EmptyLegTable {
    private static final int MOST_ON_OFFER = 10_000;
    private static final String LEG = """
            select e.*, o.company_name, not coalesce(o.is_active, true) as excluded
              from empty_legs e left join operator_profiles o on o.id = e.operator_profile_id
            """;
    /** What was said earlier than what is known changes nothing, nor does what is known already. */
    private static final String WRITE = """
            insert into empty_legs as known (id, organization_id, avinode_id, operator_profile_id, departure_airport_id,
                   arrival_airport_id, earliest_at, latest_at, aircraft_type, aircraft_category, tail, seats, price,
                   price_currency, regular_price, note, link, status, said_at)
            values (:id, :org, :avinode, :operator, :from, :to, :earliest, :latest, :type, :category, :tail, :seats, :price,
                    :currency, :regular, :note, :link, :status, :said)
            on conflict (organization_id, avinode_id) do update
               set operator_profile_id = coalesce(excluded.operator_profile_id, known.operator_profile_id),
                   departure_airport_id = excluded.departure_airport_id, arrival_airport_id = excluded.arrival_airport_id,
                   earliest_at = excluded.earliest_at, latest_at = excluded.latest_at, aircraft_type = excluded.aircraft_type,
                   aircraft_category = excluded.aircraft_category, tail = excluded.tail, seats = excluded.seats,
                   previous_price = case when excluded.price is null or excluded.price_currency <> known.price_currency then null
                                         when excluded.price <> known.price then known.price else known.previous_price end,
                   price = excluded.price, price_currency = excluded.price_currency, regular_price = excluded.regular_price,
                   note = excluded.note, link = excluded.link, status = excluded.status, said_at = excluded.said_at,
                   lock_version = known.lock_version + 1
             where known.said_at <= excluded.said_at
               and (known.departure_airport_id, known.arrival_airport_id, known.earliest_at, known.latest_at, known.aircraft_type,
                    known.aircraft_category, known.tail, known.seats, known.price, known.price_currency, known.regular_price,
                    known.note, known.link, known.status, known.operator_profile_id)
                   is distinct from
                   (excluded.departure_airport_id, excluded.arrival_airport_id, excluded.earliest_at, excluded.latest_at,
                    excluded.aircraft_type, excluded.aircraft_category, excluded.tail, excluded.seats, excluded.price,
                    excluded.price_currency, excluded.regular_price, excluded.note, excluded.link, excluded.status,
                    coalesce(excluded.operator_profile_id, known.operator_profile_id))""";

    private final JdbcClient jdbc;
    private final Airports airports;

    EmptyLegTable(JdbcClient jdbc, Airports airports) {
        this.jdbc = jdbc;
        this.airports = airports;
    }

    /** While a leg is heard of, watches of the house stay as they are; several legs may be heard of at once. */
    void lockForHearing(OrganizationId house) {
        lock("pg_advisory_xact_lock_shared", house);
    }

    /** While a watch begins or changes, nothing is heard: or a leg that comes just then would meet neither the old nor the new. */
    void lockForWatching(OrganizationId house) {
        lock("pg_advisory_xact_lock", house);
    }

    private void lock(String kind, OrganizationId house) {
        jdbc.sql("select %s(hashtextextended('empty legs ' || :house, 0))".formatted(kind))
                .param("house", house.value().toString())
                .query((row, n) -> true)
                .list();
    }

    /** As it was known until now; taken for change, so that two who hear of it do so one after the other. */
    Optional<EmptyLeg> taken(OrganizationId house, String avinodeId) {
        return jdbc.sql(LEG + " where e.organization_id = :org and e.avinode_id = :avinode for update of e")
                .param("org", house.value())
                .param("avinode", avinodeId)
                .query(this::leg)
                .optional();
    }

    /** False when there is nothing new in it. */
    boolean write(OrganizationId house, EmptyLegHeard heard) {
        var price = heard.price();
        return jdbc.sql(WRITE)
                        .param("id", EmptyLegId.next().value())
                        .param("org", house.value())
                        .param("avinode", heard.avinodeId())
                        .param(
                                "operator",
                                heard.operator() == null
                                        ? null
                                        : heard.operator().value(),
                                Types.OTHER)
                        .param("from", heard.from().value())
                        .param("to", heard.to().value())
                        .param("earliest", utc(heard.earliest()))
                        .param("latest", utc(heard.latest()))
                        .param("type", heard.aircraftType(), Types.VARCHAR)
                        .param("category", heard.category(), Types.VARCHAR)
                        .param("tail", heard.tail(), Types.VARCHAR)
                        .param("seats", heard.seats(), Types.INTEGER)
                        .param("price", price == null ? null : price.amount(), Types.NUMERIC)
                        .param(
                                "currency",
                                price == null ? null : price.currency().getCurrencyCode(),
                                Types.VARCHAR)
                        .param("regular", regular(heard), Types.NUMERIC)
                        .param("note", heard.note(), Types.VARCHAR)
                        .param(
                                "link",
                                heard.link() == null ? null : heard.link().toString(),
                                Types.VARCHAR)
                        .param(
                                "status",
                                (heard.withdrawn() ? EmptyLegStatus.WITHDRAWN : EmptyLegStatus.ON_OFFER).code())
                        .param("said", utc(heard.saidAt()))
                        .update()
                == 1;
    }

    private static @Nullable BigDecimal regular(EmptyLegHeard heard) {
        var price = heard.price();
        var regular = heard.regular();
        return price == null || regular == null || !regular.currency().equals(price.currency())
                ? null
                : regular.amount();
    }

    /** False when it is not known, withdrawn already, or was said to be on offer since. */
    boolean withdraw(OrganizationId house, String avinodeId, Instant saidAt) {
        return jdbc.sql("""
                                update empty_legs set status = 'withdrawn', said_at = :said, lock_version = lock_version + 1
                                 where organization_id = :org and avinode_id = :avinode and status = 'on_offer' and said_at <= :said""")
                        .param("org", house.value())
                        .param("avinode", avinodeId)
                        .param("said", utc(saidAt))
                        .update()
                == 1;
    }

    /** What may still depart on one of these days, the soonest first. */
    List<EmptyLeg> onOffer(OrganizationId house, LocalDate first, LocalDate last, Instant now) {
        return jdbc.sql(LEG + """
                         where e.organization_id = :org and e.status = 'on_offer' and e.latest_at > :now
                           and e.latest_at >= :first and e.earliest_at < :last
                         order by e.earliest_at, e.id limit :most""")
                .param("org", house.value())
                .param("now", utc(now))
                .param("first", first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("last", last.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("most", MOST_ON_OFFER)
                .query(this::leg)
                .list();
    }

    /** Forgets those that departed long ago and that no watch of anybody's has met. */
    int forget(Instant departedBefore) {
        return jdbc.sql("""
                        delete from empty_legs e where e.latest_at < :before
                           and not exists (select from empty_leg_matches m where m.empty_leg_id = e.id)""").param("before", utc(departedBefore)).update();
    }

    private EmptyLeg leg(ResultSet row, int n) throws SQLException {
        var operator = row.getObject("operator_profile_id", UUID.class);
        var name = row.getString("company_name");
        var category = row.getString("aircraft_category");
        return new EmptyLeg(
                new EmptyLegId(row.getObject("id", UUID.class)),
                airports.get(new AirportId(row.getObject("departure_airport_id", UUID.class))),
                airports.get(new AirportId(row.getObject("arrival_airport_id", UUID.class))),
                instant(row, "earliest_at"),
                instant(row, "latest_at"),
                operator == null ? null : new OperatorId(operator),
                name == null ? "" : name,
                row.getBoolean("excluded"),
                row.getString("aircraft_type"),
                category == null ? null : AircraftCategory.of(category).orElse(null),
                row.getObject("seats", Integer.class),
                money(row, "price", "price_currency"),
                EmptyLegStatus.ofCode(row.getString("status")));
    }

    static @Nullable Money money(ResultSet row, String amount, String currency) throws SQLException {
        var value = row.getBigDecimal(amount);
        return value == null ? null : Money.rounded(value, Currency.getInstance(row.getString(currency)));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
