/** What the nodes of one installation tell each other. */
@NullMarked
package com.jetvision.platform.nodes;

import org.jspecify.annotations.NullMarked;
