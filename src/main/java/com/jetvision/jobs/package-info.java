/** Work that must not be lost: written down in the transaction that wants it, done afterwards, with retries and a dead letter. */
@NullMarked
package com.jetvision.jobs;

import org.jspecify.annotations.NullMarked;
