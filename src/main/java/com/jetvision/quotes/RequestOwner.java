package com.jetvision.quotes;

import java.util.UUID;

/** Whose the request is, and with it every quote on it. */
record RequestOwner(UUID organization, UUID agent) {}
