package com.jetvision.chaos;

import java.util.function.UnaryOperator;

/** R9. */
class WrongClocks implements Scenario {
    @Override
    public String name() {
        return "R9";
    }

    @Override
    public String sentence() {
        return "One node's clock is an hour ahead, another's an hour behind, a third's jumps: claims, leases and"
                + " retries go by the database's clock and do not notice.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        var world = trial.world();
        world.launch(1);
        world.launch(1, clock("60"));
        world.launch(1, clock("-60"));
        world.launch(1, clock("jumping"));
        trial.allow(401); // a node whose clock is wrong takes a fresh signature for an old one: the sender comes again
        trial.load(trial.plan(1, true)).finish();
    }

    private static UnaryOperator<NodeSettings> clock(String how) {
        return plain -> plain.with(SkewedNode.CLOCK, how).startedBy(SkewedNode.class);
    }
}
