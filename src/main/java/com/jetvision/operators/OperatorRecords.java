package com.jetvision.operators;

import java.util.Map;
import java.util.Set;

/** What a module above knows of how operators fared; who has no record is left out. */
public interface OperatorRecords {
    Map<OperatorId, OperatorRecord> of(Set<OperatorId> operators);
}
