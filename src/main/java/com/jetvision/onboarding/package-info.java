/** From the invitation to the first sign-in: profile, commission agreement, signature, seal. */
@NullMarked
package com.jetvision.onboarding;

import org.jspecify.annotations.NullMarked;
