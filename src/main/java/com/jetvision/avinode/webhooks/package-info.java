/** The doors at which Avinode and its relays post: who it is, whether it can be filed, and the answer. */
@NullMarked
package com.jetvision.avinode.webhooks;

import org.jspecify.annotations.NullMarked;
