/** What agents, operators and the house say to each other about a request, and the cards that its records become there. */
@NullMarked
package com.jetvision.conversations;

import org.jspecify.annotations.NullMarked;
