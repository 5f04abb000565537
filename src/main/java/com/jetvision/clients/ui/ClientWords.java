package com.jetvision.clients.ui;

import com.jetvision.clients.CreditStatus;
import com.jetvision.clients.PaymentTerms;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.badge.Badge;

/** How a client's terms read: a hold or a warning before the terms, for it decides. */
final class ClientWords {
    private ClientWords() {}

    static Badge plain(PaymentTerms terms, CreditStatus credit) {
        return credit == CreditStatus.GOOD ? Badges.plain(tone(terms), terms.label()) : Badges.plain(credit);
    }

    static Badge pill(PaymentTerms terms) {
        return Badges.count(tone(terms), terms.label());
    }

    private static Tone tone(PaymentTerms terms) {
        return switch (terms) {
            case NET_15, NET_30 -> Tone.GOOD;
            case PREPAID, DEPOSIT_50 -> Tone.NEUTRAL;
        };
    }
}
