package com.jetvision.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with two brokerages, their people, clients and deals in every stage, by the same verbs that
 * people and the marketplace use. Dates are relative to today.
 */
public class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private final DemoHouses houses;
    private final DemoOperators operators;
    private final DemoDeals deals;
    private final DemoEmptyLegs emptyLegs;
    private final DemoMarket market;

    public DemoData(
            DemoHouses houses, DemoOperators operators, DemoDeals deals, DemoEmptyLegs emptyLegs, DemoMarket market) {
        this.houses = houses;
        this.operators = operators;
        this.deals = deals;
        this.emptyLegs = emptyLegs;
        this.market = market;
    }

    /** Does nothing but point the connection at the running sandbox where the data is there already. */
    public void load() {
        boolean fresh = houses.areMissing();
        var house = houses.settle(fresh);
        if (fresh) {
            LOG.info("Making demo data");
            market.answersFast();
            operators.meet(house);
            deals.make(DemoTrips.all());
            emptyLegs.make();
            market.answersAtUsualPace();
        }
    }

    /** The parts, to be made with their beans by whoever runs the demo. */
    public static List<Class<?>> parts() {
        return List.of(
                DemoHouses.class,
                DemoMarket.class,
                DemoPeople.class,
                DemoOperators.class,
                DemoDocuments.class,
                DemoDeals.class,
                DemoEmptyLegs.class,
                DemoData.class);
    }
}
