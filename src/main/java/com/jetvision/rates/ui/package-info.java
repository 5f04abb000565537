/** Tax and fee rates as the administrator sees and enters them. */
@NullMarked
package com.jetvision.rates.ui;

import org.jspecify.annotations.NullMarked;
