/** What an agent has earned. */
@NullMarked
package com.jetvision.commissions.ui;

import org.jspecify.annotations.NullMarked;
