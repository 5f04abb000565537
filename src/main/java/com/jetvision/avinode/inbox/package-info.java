/** The queue of what Avinode said: filed once and durably, claimed with a lease, acted on together with its "done". */
@NullMarked
package com.jetvision.avinode.inbox;

import org.jspecify.annotations.NullMarked;
