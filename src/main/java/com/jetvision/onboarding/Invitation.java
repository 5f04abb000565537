package com.jetvision.onboarding;

import com.jetvision.agents.Margin;
import com.jetvision.agents.NewAccount;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;

/** Whom to ask to join, as what, and on which terms. */
public record Invitation(String name, EmailAddress email, Role role, Margin margin, Percent commission) {
    public Invitation {
        if (role != Role.AGENT && role != Role.ADMIN) {
            throw new Refused("Invite agents and administrators here.");
        }
    }

    NewAccount account() {
        return new NewAccount(name, email, role, margin, commission);
    }
}
