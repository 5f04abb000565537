/** Who did what, when: one listener writes, one facade reads. */
@NullMarked
package com.jetvision.audit;

import org.jspecify.annotations.NullMarked;
