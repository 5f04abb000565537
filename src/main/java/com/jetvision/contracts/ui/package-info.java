/** The contract on the screen: the agent's panel, the list, and the client's signing page. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.contracts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
