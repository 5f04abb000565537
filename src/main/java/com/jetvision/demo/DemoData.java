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
    private final DemoDeals deals;

    public DemoData(DemoHouses houses, DemoDeals deals) {
        this.houses = houses;
        this.deals = deals;
    }

    /** Does nothing but point the connection at the running sandbox where the data is there already. */
    public void load() {
        boolean fresh = houses.areMissing();
        houses.settle(fresh);
        if (fresh) {
            LOG.info("Making demo data");
            deals.make(DemoTrips.all());
        }
    }

    /** The parts, to be made with their beans by whoever runs the demo. */
    public static List<Class<?>> parts() {
        return List.of(
                DemoHouses.class,
                DemoMarket.class,
                DemoPeople.class,
                DemoDocuments.class,
                DemoDeals.class,
                DemoData.class);
    }
}
