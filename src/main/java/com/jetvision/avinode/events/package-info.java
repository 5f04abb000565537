/** What Avinode says, in one shape whichever way it came, and what it means for quotes, requests, operators and talk. */
@NullMarked
package com.jetvision.avinode.events;

import org.jspecify.annotations.NullMarked;
