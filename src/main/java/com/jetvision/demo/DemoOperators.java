package com.jetvision.demo;

import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.Operators;
import com.jetvision.operators.SafetyForm;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The safety programmes that the house has seen proof of: the sandbox's operators are invented, and so are these. Some
 * operators stay without, as in life: nobody has sent the papers yet.
 */
class DemoOperators {
    private static final List<Proved> PROVED = List.of(
            proved("acompany-20417", "Halden Air Charter", "ARGUS Platinum", "IS-BAO Stage 3"),
            proved("acompany-20533", "Northlight Jets", "ARGUS Gold Plus", "Wyvern Wingman"),
            proved("acompany-20608", "Corvane Aviation", "ARGUS Gold"),
            proved("acompany-20744", "Sable Wing Aviation", "ARGUS Platinum", "Wyvern Wingman"),
            proved("acompany-20962", "Kestrel Ridge Aviation", "IS-BAO Stage 2"),
            proved("acompany-21037", "Vantera Jets", "ARGUS Platinum Elite", "IS-BAO Stage 3"),
            proved("acompany-21190", "Summit Harbor Aviation", "ARGUS Gold"),
            proved("acompany-21254", "Lakemont Skyways", "Wyvern Wingman", "IS-BAO Stage 2"),
            proved("acompany-21378", "Aurelane Executive", "ARGUS Platinum"),
            proved("acompany-21633", "Caldera Private Air", "Wyvern Wingman"),
            proved("acompany-21791", "Whitlock Jet Centre", "ARGUS Platinum", "Wyvern Wingman"));
    private final Operators operators;
    private final OperatorSafety safety;
    private final DemoPeople people;
    private final Who who;
    private final Clock clock;

    DemoOperators(Operators operators, OperatorSafety safety, DemoPeople people, Who who, Clock clock) {
        this.operators = operators;
        this.safety = safety;
        this.clock = clock;
        this.people = people;
        this.who = who;
    }

    private record Proved(OperatorHeard operator, List<String> programmes) {}

    private static Proved proved(String id, String name, String... programmes) {
        return new Proved(OperatorHeard.of(id, name), List.of(programmes));
    }

    /** Before the first quote arrives, so that its score knows. */
    void meet(OrganizationId house) {
        for (var one : PROVED) {
            var id = who.asMachine(house, "Demo", () -> operators.heard(one.operator()));
            people.run(DemoPeople.ADMIN, () -> one.programmes().forEach(programme -> safety.add(id, proof(programme))));
        }
    }

    /** Checked last month, good for another year from today. */
    private SafetyForm proof(String programme) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var words = programme.split(" ", 2);
        return new SafetyForm(words[0], words[1], today.plusYears(1), "", null, today.minusMonths(1));
    }
}
