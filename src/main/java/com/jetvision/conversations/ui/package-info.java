/** The screens of what is said: the panel beside a request, and the inbox. */
@NamedInterface("ui")
@NullMarked
package com.jetvision.conversations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
