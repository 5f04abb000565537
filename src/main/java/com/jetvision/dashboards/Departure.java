package com.jetvision.dashboards;

import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.requests.RequestId;

/**
 * A flight that is coming.
 *
 * @param tail the aircraft's registration; empty if the operator has not told it
 * @param paid whether all is paid
 */
record Departure(
        RequestId request,
        LocalDeparture at,
        String from,
        String to,
        String client,
        int passengers,
        String tail,
        boolean paid) {}
