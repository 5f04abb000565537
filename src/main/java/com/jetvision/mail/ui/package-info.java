/** The outbox as the administrator sees it. */
@NullMarked
package com.jetvision.mail.ui;

import org.jspecify.annotations.NullMarked;
