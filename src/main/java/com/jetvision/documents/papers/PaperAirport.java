package com.jetvision.documents.papers;

import java.time.ZoneId;

/** An airport as documents name it: code (ICAO), name without the word "Airport", city, position and zone. */
public record PaperAirport(String code, String name, String city, double latitude, double longitude, ZoneId zone) {}
