/** The sandbox over real HTTP, with a receiver in Jetvision's place. */
@NullMarked
package com.jetvision.sandbox;

import org.jspecify.annotations.NullMarked;
