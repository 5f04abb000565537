/** Reference facts of the trade: airports and their codes, aircraft types, distances and flight times. */
@NullMarked
package com.jetvision.catalogue;

import org.jspecify.annotations.NullMarked;
