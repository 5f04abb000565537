package com.jetvision.operators;

/** Which operators a list shows; the text is looked for in name, contact, region, aircraft and Avinode's ids. */
public record OperatorFilter(String text, OperatorGroup group) {
    public static final OperatorFilter ALL = new OperatorFilter("", OperatorGroup.ALL);
}
