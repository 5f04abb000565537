package com.jetvision.chaos;

/** What can be wrong with a history; each is planted once in a test that the checker must find. */
enum Fault {
    NEVER_ANSWERED("was never answered as it must be"),
    WRONG_ANSWER("was answered in a way that no sender should see"),
    LOST("was answered 200 and is not there"),
    KEPT_TWICE("is there more than once"),
    UNINVITED("is there though it was not answered 200"),
    UNFINISHED("has not come to an end"),
    STUCK_CLAIM("is claimed and its lease ran out"),
    STOLEN_CLAIM("was claimed while another's lease still ran"),
    ZOMBIE("was ended by a process that no longer held it"),
    ENDED_TWICE("was ended, and then touched again"),
    WRONG_BACK_OFF("waited for its next attempt other than 1, 2, 4, 8, 16 minutes"),
    DEAD_TOO_SOON("is a dead letter before its last attempt"),
    DEAD_LETTER_MISSING("is poison and no dead letter"),
    DEAD_LETTER_UNPLANTED("is a dead letter though nothing is wrong with it"),
    UNMATCHED_MISSING("names a trip of nobody's and is not kept as such"),
    EFFECT_MISSING("has not had its effect"),
    EFFECT_TWICE("has had its effect more than once"),
    EFFECT_WITHOUT_CAUSE("happened though nobody told it"),
    UNNOTICED("was not told to those who must know"),
    FOREIGN_HOST("was called though it is none of ours"),
    ORDER_MATTERS("ended otherwise than in other orders"),
    TOO_LATE("came back later than promised"),
    TOO_SLOW("was slower than promised");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** A promise of time: missed on a machine that is busy with other things, and nothing is lost or done twice by it. */
    boolean isOfTime() {
        return this == TOO_LATE || this == TOO_SLOW;
    }

    String sentence() {
        return sentence;
    }
}
