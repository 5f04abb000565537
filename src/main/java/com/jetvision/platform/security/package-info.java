/** Who acts, and the row security and web security that follow from it. */
@NullMarked
package com.jetvision.platform.security;

import org.jspecify.annotations.NullMarked;
