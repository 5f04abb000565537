/** The screens of requests: list, wizard, and the trip's part of the room. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.requests.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
