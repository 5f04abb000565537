package com.jetvision.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class WhoTest {
    @Autowired
    Who who;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nobodySignedInIsAVisitorAndSeesNoBrokerage() {
        world.brokerage("Meridian");
        assertThat(who.actor()).isEqualTo(Actor.VISITOR);
        assertThat(brokerages()).isZero();
    }

    @Test
    void aPersonSeesTheirOwnBrokerageOnly() {
        var dana = world.agent(world.brokerage("Meridian"), "Dana Holt");
        world.brokerage("Other");
        assertThat(dana.does(this::brokerages)).isEqualTo(1);
    }

    @Test
    void theMachineStandsInForAPersonAndThePersonComesBack() {
        var dana = world.agent(world.brokerage("Meridian"), "Dana Holt");
        world.brokerage("Other");
        dana.runs(() -> {
            assertThat(who.<Integer>asMachine(null, "Test", this::brokerages)).isEqualTo(2);
            assertThat(who.person()).isEqualTo(dana.actor().person());
        });
    }

    @Test
    void theMachineIsGoneEvenWhenItsWorkFails() {
        assertThatThrownBy(() -> who.asMachine(null, "Test", () -> {
                    throw new IllegalStateException("work failed");
                }))
                .hasMessage("work failed");
        assertThat(who.actor()).isEqualTo(Actor.VISITOR);
    }

    @Test
    void nobodyBecomesTheMachineInsideATransaction() {
        assertThatThrownBy(() -> transaction.execute(status -> who.<Integer>asMachine(null, "Test", this::brokerages)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePoolsWorkAsRolesThatOwnNothing() {
        var dana = world.agent(world.brokerage("Meridian"), "Dana Holt");
        assertThat(dana.does(this::databaseUser)).isEqualTo("jetvision_app");
        assertThat(who.<String>asMachine(null, "Test", this::databaseUser)).isEqualTo("jetvision_service");
    }

    private Integer brokerages() {
        return transaction.execute(status -> jdbc.sql("select count(*) from organizations")
                .query(Integer.class)
                .single());
    }

    private String databaseUser() {
        return transaction.execute(
                status -> jdbc.sql("select current_user").query(String.class).single());
    }
}
