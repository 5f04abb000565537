package com.jetvision.jobs;

/** This work cannot succeed by trying again; the sentence says why. */
public class GiveUp extends RuntimeException {
    public GiveUp(String sentence) {
        super(sentence);
    }
}
