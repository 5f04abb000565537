/** Gap-free record numbers. */
@NullMarked
package com.jetvision.platform.numbers;

import org.jspecify.annotations.NullMarked;
