package com.jetvision.platform.security;

import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** A brokerage: the tenant that every row belongs to. */
public record OrganizationId(UUID value) implements Ref {}
