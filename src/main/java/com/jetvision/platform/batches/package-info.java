/** Doing for many at once what would cost too much one by one. */
@NullMarked
package com.jetvision.platform.batches;

import org.jspecify.annotations.NullMarked;
