package com.jetvision.catalogue;

import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one airport for good, whatever codes it is given over the years. */
public record AirportId(UUID value) implements Ref {}
