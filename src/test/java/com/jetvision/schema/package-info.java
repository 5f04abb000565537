/** The schema proved below the application, with plain SQL. */
@NullMarked
package com.jetvision.schema;

import org.jspecify.annotations.NullMarked;
