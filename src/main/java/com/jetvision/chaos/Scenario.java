package com.jetvision.chaos;

import java.time.Duration;

/** One way in which things go wrong. */
interface Scenario {
    /** As the list of tests numbers it: R1, R2, … */
    String name();

    /** What happens, and what must hold. */
    String sentence();

    /** How long it takes to show that, where nobody says how long. */
    default Duration length() {
        return Duration.ofMinutes(1);
    }

    /** Does the damage; what the checker must then find unharmed is in the trial. */
    void run(Trial trial) throws Exception;
}
