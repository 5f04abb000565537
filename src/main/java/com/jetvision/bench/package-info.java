/** {@code ./jetvision bench}: figures side by side in one run. Not part of the production jar. */
@NullMarked
package com.jetvision.bench;

import org.jspecify.annotations.NullMarked;
