package com.jetvision.chaos;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** {@code ./jetvision chaos [NAME…]}: exits 0 only if nothing was lost, nothing done twice, and every promise held. */
public final class Chaos {
    private static final PrintStream OUT = System.out;

    private Chaos() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments, System.getenv());
        var known = scenarios();
        var wanted = options.names().isEmpty() ? List.copyOf(known.keySet()) : options.names();
        for (var name : wanted) {
            if (!known.containsKey(name)) {
                System.err.println("There is no fault test '" + name + "'; there are " + known.keySet());
                System.exit(2);
                return;
            }
        }
        var verdicts = new ArrayList<Verdict>();
        for (var scenario : known.values()) {
            if (wanted.contains(scenario.name())) {
                verdicts.add(one(scenario, options.within(scenario.length())));
            }
        }
        if (verdicts.size() > 1) {
            OUT.println();
            verdicts.forEach(verdict -> OUT.println(verdict.line()));
        }
        System.exit(verdicts.stream().allMatch(Verdict::held) ? 0 : 1);
    }

    private static Verdict one(Scenario scenario, Options options) throws Exception {
        var home = home(scenario.name());
        OUT.printf(
                "%s with seed %d, %d s at %d a second, %d %% of them light …%n",
                scenario.name(), options.seed(), options.length().toSeconds(), options.rate(), options.light());
        var verdict = Trial.run(scenario, options, home);
        OUT.println(verdict);
        if (verdict.findings().isEmpty()) {
            FileSystemUtils.deleteRecursively(home);
        } else {
            OUT.println("    Logs and journal are in " + home);
        }
        return verdict;
    }

    private static Path home(String name) throws Exception {
        return Files.createTempDirectory("jetvision-chaos-" + name + "-");
    }

    private static Map<String, Scenario> scenarios() {
        var known = new LinkedHashMap<String, Scenario>();
        Stream.of(
                        Kills.atRandomMoments(),
                        Kills.everyTwentySeconds(),
                        new DatabaseStopped(),
                        new ConnectionsCut(),
                        new ConnectionsUsedUp(),
                        new Duplicates(),
                        new AnyOrder(),
                        new Poisoned(),
                        new WrongClocks(),
                        new TwoNodesRace(),
                        new SlowWork(),
                        new OpenSnapshot(),
                        new Frozen(),
                        new BadMailServer(),
                        new DeafListener(),
                        new TroubledAvinode())
                .forEach(scenario -> known.put(scenario.name(), scenario));
        return known;
    }
}
