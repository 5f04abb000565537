/** Dated tax and fee rates. Rates live in the table, never in code; a rate ends, it is not edited. */
@NullMarked
package com.jetvision.rates;

import org.jspecify.annotations.NullMarked;
