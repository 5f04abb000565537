/** The administrator's log of the inbox: to read, replay, attach and skip. */
@NullMarked
package com.jetvision.avinode.log;

import org.jspecify.annotations.NullMarked;
