package com.jetvision.chaos;

/** One way in which things go wrong. */
interface Scenario {
    /** As the list of tests numbers it: R1, R2, … */
    String name();

    /** What happens, and what must hold. */
    String sentence();

    /** Does the damage; what the checker must then find unharmed is in the trial. */
    void run(Trial trial) throws Exception;
}
