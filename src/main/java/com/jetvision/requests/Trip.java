package com.jetvision.requests;

import java.net.URI;

/** The request's trip on the marketplace, and the link that opens it there. */
public record Trip(String avinodeTripId, URI deepLink) {}
