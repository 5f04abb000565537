package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.AgreementPage;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.PublicFormats;

/** What one signs for, in three lines. */
class KeyTerms extends KeyValues {
    KeyTerms(AgreementPage page) {
        addClassName("jv-terms");
        line("Commission", PublicFormats.percent(page.commission()) + " of the net fee");
        line("Paid", "monthly, within " + page.payableWithinDays() + " days");
        line("Link expires", new Countdown(page.linkExpiresAt()));
    }
}
