package com.jetvision.agents;

import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person to be taken into the brokerage.
 *
 * @param operator for the operator's role alone: whose people they are
 */
public record NewAccount(
        String name,
        EmailAddress email,
        Role role,
        Margin margin,
        Percent commission,
        @Nullable UUID operator) {
    private static final int LONGEST = 120;

    public NewAccount {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Refused("Enter the person's name, in at most %d characters.", LONGEST);
        }
        if (role == Role.MACHINE || role == Role.VISITOR || (role == Role.OPERATOR) != (operator != null)) {
            throw new IllegalArgumentException("No account for " + role);
        }
        share(commission);
    }

    public NewAccount(String name, EmailAddress email, Role role, Margin margin, Percent commission) {
        this(name, email, role, margin, commission, null);
    }

    static Percent share(Percent commission) {
        if (commission.value().signum() < 0 || commission.value().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Refused("The agent's share is between 0 and 100 % of the net fee.");
        }
        return commission;
    }
}
