/** The list of notifications, and the number at the bell. */
@NullMarked
package com.jetvision.notifications.ui;

import org.jspecify.annotations.NullMarked;
