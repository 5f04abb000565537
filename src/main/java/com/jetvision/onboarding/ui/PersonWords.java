package com.jetvision.onboarding.ui;

import com.jetvision.agents.Margin;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.agents.PersonRow;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.badge.Badge;

/** How a person's standing reads. */
final class PersonWords {
    private PersonWords() {}

    static Badge state(boolean active, OnboardingStatus status) {
        return active ? Badges.plain(status) : Badges.plain(Tone.OFF, "Left");
    }

    static Badge stateOf(boolean active, OnboardingStatus status) {
        return active ? Badges.status(status) : Badges.of(Tone.OFF, "Left");
    }

    static String detail(PersonRow row, ReaderTime time) {
        if (!row.active()) {
            return "Signs in no more";
        }
        return switch (row.status()) {
            case PENDING -> row.invitedAt() == null ? "Not invited" : "Invited " + time.past(row.invitedAt());
            case PROFILE_COMPLETE -> "Agreement is being drawn";
            case CONTRACT_SENT -> "Waiting for the signature";
            case CONTRACT_SIGNED -> "Being sealed";
            case COMPLETED ->
                row.lastSeenAt() == null ? "Not signed in yet" : "Last here " + time.past(row.lastSeenAt());
        };
    }

    static String margin(Margin margin) {
        return switch (margin.type()) {
            case PERCENTAGE -> Formats.percent(new Percent(margin.value()));
            case FIXED -> Formats.money(Money.rounded(margin.value(), Money.USD));
        };
    }

    static String role(Role role) {
        return switch (role) {
            case ADMIN -> "Administrator";
            case AGENT -> "Agent";
            case OPERATOR -> "Operator";
            case MACHINE, VISITOR -> "";
        };
    }
}
