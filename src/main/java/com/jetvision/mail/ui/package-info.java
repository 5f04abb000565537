/** The outbox as the administrator sees it, and what others show of a mail that has not gone out. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.mail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
