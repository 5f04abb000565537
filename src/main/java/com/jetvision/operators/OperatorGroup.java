package com.jetvision.operators;

import java.util.Locale;

/** The standing cuts of the list of operators. */
public enum OperatorGroup {
    ALL("true"),
    PREFERRED("o.is_preferred_partner and o.is_active"),
    EXCLUDED("not o.is_active"),
    /** Nobody has seen a proof that holds. */
    SAFETY_UNKNOWN("o.is_active and cardinality(o.certifications) = 0"),
    /** A proof ran out, or does within a month. */
    PROOF_ENDS("o.is_active and exists (select from operator_safety s where s.operator_profile_id = o.id"
            + " and s.organization_id = o.organization_id and s.valid_until < :today + 30)");

    private final String condition;

    OperatorGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
