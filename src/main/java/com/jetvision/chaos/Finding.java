package com.jetvision.chaos;

/** One thing that is wrong, and with what. */
record Finding(Fault fault, String about, String detail) {
    @Override
    public String toString() {
        return "%s: %s %s%s".formatted(fault, about, fault.sentence(), detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
