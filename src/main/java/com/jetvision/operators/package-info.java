/** The air carriers that answer requests: what Avinode says of them, and what the house has checked itself. */
@NullMarked
package com.jetvision.operators;

import org.jspecify.annotations.NullMarked;
