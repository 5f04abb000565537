/** The quote board of one request, for the page that shows it. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.quotes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
