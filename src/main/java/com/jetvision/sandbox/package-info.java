/**
 * Plays Avinode: trips, a marketplace, operators that answer, chat and signed webhooks, as a server of its own process.
 * It knows nothing of Jetvision but the address of its webhook, and the production jar leaves it out.
 */
@NullMarked
package com.jetvision.sandbox;

import org.jspecify.annotations.NullMarked;
