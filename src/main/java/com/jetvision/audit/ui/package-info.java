/** The audit trail in words: the administrator's log, and the sentences that other modules' timelines are made of. */
@NullMarked
@NamedInterface("ui")
package com.jetvision.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
