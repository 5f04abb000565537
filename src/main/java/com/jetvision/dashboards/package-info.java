/** The first page: what waits, what is due, what departs, and how the half-year went. Screens and reads only. */
@NullMarked
package com.jetvision.dashboards;

import org.jspecify.annotations.NullMarked;
