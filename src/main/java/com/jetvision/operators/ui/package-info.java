/** The list of operators, their profiles, and the form in which an admin keeps them. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.operators.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
