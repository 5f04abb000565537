package com.jetvision.proposals;

import java.time.ZoneId;

/** An airport as a deal's papers name it, kept as it was when they were made. */
public record Place(String code, String name, String city, String region, double lat, double lon, ZoneId zone) {}
