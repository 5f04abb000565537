package com.jetvision.documents.papers;

/** In what capacity the broker acts towards the charterer (14 CFR 295.24). */
public enum BrokerCapacity {
    AGENT_OF_CHARTERER("agent of the charterer", "We act as your agent."),
    PRINCIPAL("principal (indirect air carrier)", "We sell the flights to you in our own name, as principal."),
    AGENT_OF_CARRIER("agent of the carrier", "We act as agent of the carrier.");

    private final String phrase;
    private final String sentence;

    BrokerCapacity(String phrase, String sentence) {
        this.phrase = phrase;
        this.sentence = sentence;
    }

    /** As it stands after "acts as". */
    public String phrase() {
        return phrase;
    }

    /** As the broker says it to the client. */
    public String sentence() {
        return sentence;
    }
}
