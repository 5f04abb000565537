/** The page that says whether the house works. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.health.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
