/** The clock, and departures as they were agreed. */
@NullMarked
package com.jetvision.platform.time;

import org.jspecify.annotations.NullMarked;
