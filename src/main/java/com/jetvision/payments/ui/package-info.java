/** Payments and the closing of a deal on the screen. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.payments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
