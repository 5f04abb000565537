/** The fault tests' own tests, and their short form. */
@NullMarked
package com.jetvision.chaos;

import org.jspecify.annotations.NullMarked;
