/** What domain enums promise, so that one table can put every status into words. */
@NullMarked
package com.jetvision.platform.words;

import org.jspecify.annotations.NullMarked;
