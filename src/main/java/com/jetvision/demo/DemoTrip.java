package com.jetvision.demo;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientForm;
import com.jetvision.requests.TripType;
import java.util.List;

/** One deal of the demo: who flies where and when, and how far it is. */
record DemoTrip(
        String agent,
        ClientForm client,
        TripType type,
        List<Leg> legs,
        AircraftCategory category,
        String budget,
        int operators,
        Reach reach) {
    /**
     * A leg of the trip.
     *
     * @param days from today
     */
    record Leg(String from, String to, int days, String time, int passengers) {}

    /** How far the deal has come; each includes those before it. */
    enum Reach {
        DRAFT,
        SUBMITTED,
        ASKED,
        QUOTED,
        PROPOSED,
        VIEWED,
        DECLINED,
        ACCEPTED,
        CONTRACT_SENT,
        SIGNED,
        PART_PAID,
        PAID,
        CLOSED,
        CANCELLED;

        boolean atLeast(Reach other) {
            return compareTo(other) >= 0;
        }
    }

    boolean isCancelled() {
        return reach == Reach.CANCELLED;
    }

    boolean reaches(Reach other) {
        return !isCancelled() && reach.atLeast(other);
    }

    /** Whether the client said yes: a declined proposal goes no further. */
    boolean accepted() {
        return reach != Reach.DECLINED && reaches(Reach.ACCEPTED);
    }
}
