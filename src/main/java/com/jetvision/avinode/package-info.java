/** The marketplace outside: what it tells us is written down before it is acted on; what we tell it goes by jobs. */
@NullMarked
package com.jetvision.avinode;

import org.jspecify.annotations.NullMarked;
