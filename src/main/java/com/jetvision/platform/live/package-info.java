/** The one door from a committed change to an open screen. */
@NullMarked
package com.jetvision.platform.live;

import org.jspecify.annotations.NullMarked;
