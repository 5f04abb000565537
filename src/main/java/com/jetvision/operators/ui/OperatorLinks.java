package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorId;
import com.vaadin.flow.router.QueryParameters;

/** Where operators are found in the browser. */
public final class OperatorLinks {
    static final String LIST = "admin/operators";
    static final String EDIT = "admin/operators/:id/edit";
    static final String CHOSEN = "operator";

    private OperatorLinks() {}

    /** The list with this operator's profile open. */
    public static String profile(OperatorId id) {
        return LIST + "?" + CHOSEN + "=" + id.value();
    }

    static QueryParameters chosen(OperatorId id) {
        return QueryParameters.of(CHOSEN, id.value().toString());
    }

    static String edit(OperatorId id) {
        return LIST + "/" + id.value() + "/edit";
    }
}
