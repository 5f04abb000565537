/** What we tell Avinode and ask of it, each by a job: trips, deals, chats, watches for empty legs. */
@NullMarked
package com.jetvision.avinode.errands;

import org.jspecify.annotations.NullMarked;
