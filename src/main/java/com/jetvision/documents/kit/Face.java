package com.jetvision.documents.kit;

/** The cuts of the house typefaces; {@code TAB_*} carry tabular figures for columns. */
public enum Face {
    REGULAR("InstrumentSans-Regular"),
    MEDIUM("InstrumentSans-Medium"),
    SEMIBOLD("InstrumentSans-SemiBold"),
    TAB_REGULAR("InstrumentSansTab-Regular"),
    TAB_MEDIUM("InstrumentSansTab-Medium"),
    TAB_SEMIBOLD("InstrumentSansTab-SemiBold"),
    SERIF("InstrumentSerif-Regular"),
    SERIF_ITALIC("InstrumentSerif-Italic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    boolean tabular() {
        return this == TAB_REGULAR || this == TAB_MEDIUM || this == TAB_SEMIBOLD;
    }
}
