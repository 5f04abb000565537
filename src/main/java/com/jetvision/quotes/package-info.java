/** Operators' answers: received once, priced for the client, scored with reasons, offered until they expire. */
@NullMarked
package com.jetvision.quotes;

import org.jspecify.annotations.NullMarked;
