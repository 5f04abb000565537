/** What the client is offered: options with their prices, the paper, the e-mail, and the client's answer. */
@NullMarked
package com.jetvision.proposals;

import org.jspecify.annotations.NullMarked;
