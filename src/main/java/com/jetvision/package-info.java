/** Jetvision, the application: one package below this one per business noun. */
@NullMarked
package com.jetvision;

import org.jspecify.annotations.NullMarked;
