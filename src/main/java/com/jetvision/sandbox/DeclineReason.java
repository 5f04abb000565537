package com.jetvision.sandbox;

import java.util.Arrays;
import java.util.List;

/** Why an operator says no, in Avinode's words, with what operators write beside it. */
enum DeclineReason {
    AIRCRAFT_NOT_AVAILABLE("The aircraft is committed to another trip on that day."),
    CREW_NOT_AVAILABLE("We have no rested crew for this departure."),
    OWNER_DECLINED("The owner needs the aircraft and did not release it."),
    UNATTRACTIVE_TRIP("The repositioning does not work for us this time."),
    CABOTAGE("We may not carry passengers on this sector."),
    OTHER("The aircraft goes into maintenance earlier than planned.");

    private final String message;

    DeclineReason(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    static List<DeclineReason> possibleFor(Trip trip) {
        return Arrays.stream(values())
                .filter(reason -> reason != CABOTAGE || trip.international())
                .toList();
    }
}
