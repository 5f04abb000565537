package com.jetvision.avinode;

/** A pointer that nobody here can read, now or later; the sentence tells the admin why it was kept. */
class Unread extends RuntimeException {
    Unread(String sentence) {
        super(sentence);
    }
}
