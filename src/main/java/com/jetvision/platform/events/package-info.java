/** What happened, and to what. */
@NullMarked
package com.jetvision.platform.events;

import org.jspecify.annotations.NullMarked;
