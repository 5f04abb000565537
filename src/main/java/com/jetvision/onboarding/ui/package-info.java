/** The administrator's list of people, and the pages behind onboarding links. */
@NullMarked
package com.jetvision.onboarding.ui;

import org.jspecify.annotations.NullMarked;
