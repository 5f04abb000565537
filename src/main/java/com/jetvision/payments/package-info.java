/** Money that came in for a contract, its balance, and the closing of the deal. */
@NullMarked
package com.jetvision.payments;

import org.jspecify.annotations.NullMarked;
