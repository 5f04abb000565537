/** Brokerages and the people who work in them: accounts, sign-in, margin and commission. */
@NullMarked
package com.jetvision.agents;

import org.jspecify.annotations.NullMarked;
