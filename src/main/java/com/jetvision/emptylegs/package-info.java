/** Flights that operators make without passengers: what agents watch for, and what of it the marketplace offers. */
@NullMarked
package com.jetvision.emptylegs;

import org.jspecify.annotations.NullMarked;
