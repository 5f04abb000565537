/** The administrator's side of Avinode: the inbox of events, and the connections that fill it. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.avinode.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
