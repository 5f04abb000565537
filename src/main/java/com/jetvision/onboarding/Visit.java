package com.jetvision.onboarding;

/** From where a page is looked at: what a signature's evidence records. */
public record Visit(String ip, String userAgent) {
    private static final int LONGEST = 400;

    public Visit {
        userAgent = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
    }
}
