package com.jetvision.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.operators.Operators;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@FacadeTest
class QuoteExpiryTest {
    @Autowired
    Quotes quotes;

    @Autowired
    Operators operators;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Who who;

    @Test
    void oneSweepGoesThroughEveryHouse() {
        var one = new Marketplace(world, operators, quotes);
        var other = new Marketplace(world, operators, quotes);
        one.quoted(one.asked("Aurora", null), "q-1", "37000.00");
        other.quoted(other.asked("Aurora", null), "q-1", "37000.00");
        clock.advance(Duration.ofHours(2));
        new QuoteExpiry(quotes, jdbc, transactions, who, clock).sweep();
        assertThat(world.sql()
                        .sql("select distinct status from quotes")
                        .query(String.class)
                        .list())
                .containsExactly("expired");
    }
}
