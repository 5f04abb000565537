package com.jetvision.quotes;

import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A house with an agent whose request KTEB to KVNY for eight is out with operators: what quote tests begin with. */
public class Marketplace {
    public static final Instant NOW = HandClock.START;

    private final World world;
    private final Operators operators;
    private final Quotes quotes;

    public final OrganizationId house;
    public final Person agent;
    public final Person machine;
    public final RequestId request;

    public Marketplace(World world, Operators operators, Quotes quotes) {
        this.world = world;
        this.operators = operators;
        this.quotes = quotes;
        house = world.brokerage("Meridian Air Brokers");
        agent = world.agent(house, "Dana Holt");
        machine = world.machine(house);
        request = requestOf(agent, client());
    }

    public UUID client() {
        var id = Ids.next();
        world.sql()
                .sql("""
                        insert into client_profiles (id, organization_id, iso_agent_id, company_name, contact_name, email)
                        values (:id, :house, :agent, 'Harlow Capital', 'Rebecca Harlow', 'r.harlow@example.com')""")
                .param("id", id)
                .param("house", house.value())
                .param("agent", agent.actor().person())
                .update();
        return id;
    }

    public RequestId requestOf(Person owner, UUID client) {
        var id = RequestId.next();
        world.sql()
                .sql("""
                        insert into requests (id, organization_id, iso_agent_id, client_profile_id, request_number, status,
                               stage, departure_airport, arrival_airport, departure_date, passengers, margin_type,
                               margin_value, submitted_at)
                        values (:id, :house, :agent, :client, :number, 'awaiting_quotes', 'sourcing', 'KTEB', 'KVNY',
                                date '2026-11-24', 8, 'percentage', 8, :now)""")
                .param("id", id.value())
                .param("house", house.value())
                .param("agent", owner.actor().person())
                .param("client", client)
                .param("number", "JV-2026-" + id.value())
                .param("now", at(NOW))
                .update();
        world.sql()
                .sql("""
                        insert into request_legs (organization_id, iso_agent_id, request_id, leg_no, departure_airport_id,
                               arrival_airport_id, departure_local, departure_zone, departure_at, passengers,
                               distance_nm, flight_minutes)
                        select :house, :agent, :request, 1, f.id, t.id, timestamp '2026-11-24 09:00', f.time_zone,
                               timestamptz '2026-11-24 14:00Z', 8, 2129, 310
                          from airports f, airports t where f.icao = 'KTEB' and t.icao = 'KVNY'""")
                .param("house", house.value())
                .param("agent", owner.actor().person())
                .param("request", id.value())
                .update();
        return id;
    }

    /** An operator that was not asked yet. */
    OperatorId known(String name) {
        return heard(name, null);
    }

    private OperatorId heard(String name, @Nullable String rating) {
        return machine.does(() -> operators.heard(new OperatorHeard(
                "op-" + name, name, null, null, null, null, rating == null ? null : new BigDecimal(rating))));
    }

    /** An operator that was asked half an hour ago. */
    public OperatorId asked(String name, @Nullable String rating, String... safety) {
        var id = heard(name, rating);
        world.sql()
                .sql("update operator_profiles set certifications = :safety where id = :id")
                .param("safety", safety)
                .param("id", id.value())
                .update();
        world.sql()
                .sql("""
                        insert into rfqs (organization_id, iso_agent_id, request_id, operator_profile_id, sent_at)
                        values (:house, :agent, :request, :operator, :at)""")
                .param("house", house.value())
                .param("agent", agent.actor().person())
                .param("request", request.value())
                .param("operator", id.value())
                .param("at", at(NOW.minus(Duration.ofMinutes(30))))
                .update();
        return id;
    }

    public ReceiveQuote word(OperatorId operator, String avinodeId, String total, Instant at) {
        return new ReceiveQuote(
                request,
                operator,
                avinodeId,
                new QuotedAircraft("Challenger 350", "n350xa", "Super midsize", 2019, 9, List.of("Wi-Fi")),
                List.of(),
                Money.usd(total),
                false,
                NOW.plus(Duration.ofHours(2)),
                "Free on Tuesday.",
                at);
    }

    public QuoteId quoted(OperatorId operator, String avinodeId, String total) {
        return machine.does(() -> quotes.receive(word(operator, avinodeId, total, NOW)));
    }

    public List<QuoteRow> rows() {
        return agent.does(() -> quotes.rows(request));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
