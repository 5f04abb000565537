package com.jetvision.platform.ui;

/** The name under the mark: that of the signed-in person's brokerage. */
public interface Brand {
    String brokerage();
}
