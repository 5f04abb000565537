package com.jetvision.onboarding.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Margin;
import com.jetvision.onboarding.Onboarding;
import com.jetvision.onboarding.Paper;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Toasts;

/** What an administrator does to one person from the pane; the list and the pane refresh by themselves. */
record PersonActs(AgentId person, Agents agents, Onboarding onboarding, Runnable close) {
    void resend() {
        onboarding.sendAgain(person);
        Toasts.done("A new link is on its way; the old one is void");
    }

    void revoke() {
        onboarding.revokeLink(person);
    }

    void withdraw() {
        onboarding.withdraw(person);
    }

    void comeBack() {
        agents.comeBack(person);
    }

    void terms(Margin margin, Percent share) {
        agents.changeTerms(person, margin, share);
        Toasts.done("Terms saved");
    }

    Paper paper() {
        return onboarding.paper(person);
    }
}
