/** What happened to a person's deals while they looked elsewhere: one line each, with the one act that follows. */
@NullMarked
package com.jetvision.notifications;

import org.jspecify.annotations.NullMarked;
