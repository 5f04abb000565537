/** {@code ./jetvision chaos}: fault tests of real processes, judged by one history checker. Not part of the production jar. */
@NullMarked
package com.jetvision.chaos;

import org.jspecify.annotations.NullMarked;
