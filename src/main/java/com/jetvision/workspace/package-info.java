/** The room of one request: trip, quotes, paper, money and talk side by side. Screens only; what it shows belongs to others. */
@NullMarked
package com.jetvision.workspace;

import org.jspecify.annotations.NullMarked;
