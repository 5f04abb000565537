package com.jetvision.platform.ui;

import java.util.List;

/** What is wrong with the house at present, for the pages of its admins; empty for everybody else. */
public interface HouseAlarms {
    /** A sentence each, the longest standing first. */
    List<String> now();
}
