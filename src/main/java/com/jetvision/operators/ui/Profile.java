package com.jetvision.operators.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.operators.OperatorDetails;
import com.jetvision.operators.OperatorRecord;
import com.jetvision.operators.SafetyProof;
import java.util.List;

/** Everything that an operator's drawer shows; equal while nothing in it is new. */
record Profile(OperatorDetails details, List<SafetyProof> proofs, OperatorRecord record, List<AuditEntry> trail) {
    static final int ACTS = 10;
}
