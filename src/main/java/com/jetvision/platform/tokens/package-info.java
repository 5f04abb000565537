/** Secrets in links, and secrets at rest. */
@NullMarked
package com.jetvision.platform.tokens;

import org.jspecify.annotations.NullMarked;
