/** The administrator's side of Avinode, the inbox of events and the connections that fill it; and what a request's room shows of it. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.avinode.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
