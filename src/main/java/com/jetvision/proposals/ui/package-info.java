/** The proposal on the screen: the agent's editor and tracking, the list, and the client's page. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.proposals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
