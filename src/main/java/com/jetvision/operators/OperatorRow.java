package com.jetvision.operators;

/** One operator in a list. */
public record OperatorRow(OperatorProfile profile, OperatorRecord record) {
    public OperatorId id() {
        return profile.id();
    }
}
