/** How people are reached: addresses that were checked once, where they came in. */
@NullMarked
package com.jetvision.platform.addresses;

import org.jspecify.annotations.NullMarked;
