/** What every module stands on: money, time, events, live screens, security, the look. Open to all, imports none of them. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package com.jetvision.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
