/** What is kept, or put off, for the length of a transaction. */
@NullMarked
package com.jetvision.platform.transactions;

import org.jspecify.annotations.NullMarked;
