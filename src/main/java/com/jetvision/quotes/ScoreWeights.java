package com.jetvision.quotes;

/** How much each part of a score counts, in hundredths. */
record ScoreWeights(int price, int safety, int reliability, int history) {
    static final ScoreWeights USUAL = new ScoreWeights(40, 30, 20, 10);

    ScoreWeights {
        if (price + safety + reliability + history != 100) {
            throw new IllegalArgumentException("The weights of a score add up to 100");
        }
    }
}
