/** Fields over the reference data. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.catalogue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
