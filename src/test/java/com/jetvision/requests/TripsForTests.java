package com.jetvision.requests;

import com.jetvision.clients.ClientId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.Ids;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Trips that tests send people on, and the clients and operators for them. */
public final class TripsForTests {
    private TripsForTests() {}

    public static ClientId client(World world, Person agent, String name) {
        var id = Ids.next();
        world.sql()
                .sql("""
                        insert into client_profiles (id, organization_id, iso_agent_id, contact_name, email)
                        values (:id, :org, :agent, :name, :email)""")
                .param("id", id)
                .param(
                        "org",
                        Objects.requireNonNull(agent.actor().organization()).value())
                .param("agent", agent.actor().person())
                .param("name", name)
                .param("email", id + "@client.example")
                .update();
        return new ClientId(id);
    }

    public static OperatorId operator(World world, Person someone, String name) {
        var id = Ids.next();
        world.sql()
                .sql("""
                        insert into operator_profiles (id, organization_id, company_name, avinode_operator_id)
                        values (:id, :org, :name, :avinode)""")
                .param("id", id)
                .param(
                        "org",
                        Objects.requireNonNull(someone.actor().organization()).value())
                .param("name", name)
                .param("avinode", UUID.randomUUID().toString())
                .update();
        return new OperatorId(id);
    }

    public static DraftLeg leg(String from, String to, String date, String time, int passengers) {
        return new DraftLeg(from, to, LocalDate.parse(date), LocalTime.parse(time), passengers);
    }

    /** Teterboro to Van Nuys on Tue 24 Nov 2026, 09:00, eight people. */
    public static DraftForm toVanNuys(ClientId client) {
        return DraftForm.EMPTY
                .withClient(client)
                .withTrip(TripType.ONE_WAY, List.of(leg("KTEB", "KVNY", "2026-11-24", "09:00", 8)));
    }

    /** Saved and submitted by whoever is signed in. */
    public static RequestId submitted(Requests requests, DraftForm form) {
        var id = requests.saveDraft(null, form, 0);
        requests.submit(id);
        return id;
    }
}
