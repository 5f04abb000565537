package com.jetvision.avinode;

import java.time.Duration;

/** What came of a call that an admin made to try the connection. */
public record TestCall(boolean worked, String sentence, Duration took) {}
