package com.jetvision.avinode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A market that is open while each test runs. */
public abstract class AtTheMarket {
    @Autowired
    protected ApplicationContext app;

    protected MarketScene market;

    @BeforeEach
    protected void openTheMarket() {
        market = new MarketScene(app);
    }

    @AfterEach
    protected void closeTheMarket() {
        market.close();
    }
}
