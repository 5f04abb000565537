/** The business's own way to say no. */
@NullMarked
package com.jetvision.platform.errors;

import org.jspecify.annotations.NullMarked;
