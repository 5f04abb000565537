/** What the person who runs Jetvision has set. */
@NullMarked
package com.jetvision.platform.settings;

import org.jspecify.annotations.NullMarked;
