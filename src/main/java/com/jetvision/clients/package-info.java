/** The people and companies who fly: who they are, how they are reached, what they like, and on which terms they pay. */
@NullMarked
package com.jetvision.clients;

import org.jspecify.annotations.NullMarked;
