package com.jetvision.onboarding;

import com.jetvision.platform.errors.Refused;

/** The link is used, too old, replaced, tampered with, or was never ours: all answer alike. */
public class LinkIsDead extends Refused {
    LinkIsDead() {
        super("This link is no longer valid.");
    }
}
