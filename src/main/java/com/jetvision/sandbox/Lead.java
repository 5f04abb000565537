package com.jetvision.sandbox;

import java.time.Instant;
import java.time.LocalDate;

/** Somebody who asked for a flight on a web page that Avinode serves for the broker. */
record Lead(String id, String name, String email, String from, String to, LocalDate date, int passengers, Instant at) {}
