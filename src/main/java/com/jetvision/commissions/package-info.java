/** The agent's share of what a deal earned: a ledger in which nothing is ever changed. */
@NullMarked
package com.jetvision.commissions;

import org.jspecify.annotations.NullMarked;
