package com.jetvision.testing;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import java.sql.Types;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes brokerages and the people in them, as the database's owner. */
public class World {
    private final JdbcClient owner;

    World(JdbcClient owner) {
        this.owner = owner;
    }

    /** SQL beneath row security, for arranging and for looking; never for what a test is about. */
    public JdbcClient sql() {
        return owner;
    }

    /** So much time passes for the jobs, which go by the database's clock and not by {@link HandClock}. */
    public void jobsWait(Duration time) {
        owner.sql("""
                        update jobs set next_attempt_at = next_attempt_at - :seconds * interval '1 second',
                               leased_until = leased_until - :seconds * interval '1 second'""").param("seconds", time.toSeconds()).update();
    }

    public OrganizationId brokerage(String name) {
        var id = Ids.next();
        owner.sql("insert into organizations (id, name, legal_name, slug) values (:id, :name, :name, :slug)")
                .param("id", id)
                .param("name", name)
                .param("slug", name.toLowerCase().replaceAll("[^a-z]+", "-") + "-" + id)
                .update();
        return new OrganizationId(id);
    }

    public Person agent(OrganizationId brokerage, String fullName) {
        return person(brokerage, fullName, Role.AGENT);
    }

    public Person admin(OrganizationId brokerage, String fullName) {
        return person(brokerage, fullName, Role.ADMIN);
    }

    /** A person who signs in for an operator. */
    public Person operator(OrganizationId brokerage, UUID operatorProfile, String fullName) {
        return person(brokerage, fullName, Role.OPERATOR, operatorProfile);
    }

    public Person machine(OrganizationId brokerage) {
        return new Person(Actor.machine(brokerage, "Test machine"));
    }

    private Person person(OrganizationId brokerage, String fullName, Role role) {
        return person(brokerage, fullName, role, null);
    }

    private Person person(OrganizationId brokerage, String fullName, Role role, @Nullable UUID operatorProfile) {
        UUID id = Ids.next();
        owner.sql("""
                        insert into iso_agents (id, organization_id, email, full_name, role, margin_type, margin_value,
                                                commission_percentage, onboarding_status, is_active,
                                                operator_profile_id)
                        values (:id, :org, :email, :name, :role, 'percentage', 10, 10, 'completed', true, :operator)""")
                .param("id", id)
                .param("org", brokerage.value())
                .param("email", fullName.toLowerCase().replace(' ', '.') + "@" + id + ".example")
                .param("name", fullName)
                .param("role", role.code())
                .param("operator", operatorProfile, Types.OTHER)
                .update();
        return new Person(new Actor(role, brokerage, id, fullName));
    }
}
