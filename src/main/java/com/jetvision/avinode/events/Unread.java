package com.jetvision.avinode.events;

/** A pointer that nobody here can read, now or later; the sentence tells the admin why it was kept. */
public class Unread extends RuntimeException {
    public Unread(String sentence) {
        super(sentence);
    }
}
