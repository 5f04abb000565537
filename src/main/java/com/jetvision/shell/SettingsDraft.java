package com.jetvision.shell;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Margin;
import com.jetvision.agents.MarginType;
import com.jetvision.agents.MySettings;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import java.time.ZoneId;
import java.util.List;

/** One's settings as they are being typed. */
class SettingsDraft {
    static final List<String> USUAL = List.of("8", "10", "20");
    static final String OWN = "Own";
    static final String FIXED = "Fixed";

    String name = "";
    String phone = "";
    String margin = "10";
    String amount = "";
    ZoneId zone = ZoneId.of("UTC");

    static SettingsDraft of(AgentAccount me) {
        var draft = new SettingsDraft();
        draft.name = me.fullName();
        draft.phone = me.phone() == null ? "" : me.phone();
        draft.zone = me.timeZone();
        var value = me.margin().value().stripTrailingZeros().toPlainString();
        boolean percent = me.margin().type() == MarginType.PERCENTAGE;
        draft.margin = !percent ? FIXED : USUAL.contains(value) ? value : OWN;
        draft.amount = percent && USUAL.contains(value) ? "" : value;
        return draft;
    }

    MySettings settings() {
        return new MySettings(name, phone.isBlank() ? null : new PhoneNumber(phone), margin(), zone);
    }

    private Margin margin() {
        return switch (margin) {
            case OWN -> percentage(amount);
            case FIXED -> fixed(amount);
            default -> Margin.percentage(margin);
        };
    }

    static Margin percentage(String typed) {
        try {
            return Margin.percentage(typed.replace("%", "").strip());
        } catch (NumberFormatException noNumber) {
            throw new Refused("Enter a percentage such as 12.5.");
        }
    }

    static Margin fixed(String typed) {
        try {
            return Margin.fixed(typed.replaceAll("[$,]", "").strip());
        } catch (NumberFormatException noNumber) {
            throw new Refused("Enter an amount such as 2,500.");
        }
    }
}
