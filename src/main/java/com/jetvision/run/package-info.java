/** {@code ./jetvision run}: everything on one machine. Not part of the production jar. */
@NullMarked
package com.jetvision.run;

import org.jspecify.annotations.NullMarked;
