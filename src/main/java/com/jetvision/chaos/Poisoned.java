package com.jetvision.chaos;

/** R8. */
class Poisoned implements Scenario {
    @Override
    public String name() {
        return "R8";
    }

    @Override
    public String sentence() {
        return "Poison of every kind lies among the events, each told three times in random order: it is refused or"
                + " ends as a dead letter after five retries, and nothing else waits for it.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        trial.load(trial.plan(3, true)).finish();
        for (var node : trial.world().nodes()) {
            if (!node.isAlive()) {
                trial.found(Fault.UNFINISHED, node.incarnationName(), "the process ended");
            }
        }
    }
}
