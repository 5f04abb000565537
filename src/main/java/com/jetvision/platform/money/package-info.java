/** Amounts, currencies and percentages. */
@NullMarked
package com.jetvision.platform.money;

import org.jspecify.annotations.NullMarked;
