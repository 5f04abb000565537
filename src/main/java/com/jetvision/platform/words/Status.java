package com.jetvision.platform.words;

/** An enum value that people see: {@code platform.ui.StatusWords} gives each one a label and a tone. */
public interface Status {
    /** The value as SQL and the seeds write it, in snake case. */
    String code();
}
