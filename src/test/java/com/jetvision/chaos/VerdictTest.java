package com.jetvision.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void saysOnOneLineWhatHeldAndWithWhichFigures() {
        assertThat(verdict().line()).isEqualTo("R1   HELD     seed 7; 10 events told; 2 kills");
    }

    @Test
    void aLatePromiseIsNamedThoughNothingWasLost() {
        var late = new Finding(Fault.TOO_LATE, "the backlog", "PT90S");
        assertThat(verdict(late).held()).isTrue();
        assertThat(verdict(late).line()).isEqualTo("R1   HELD     seed 7; 1 x TOO_LATE; 10 events told; 2 kills");
    }

    @Test
    void aLossIsNotHeldWhateverElseWentWell() {
        var lost = new Finding(Fault.LOST, "evt-1", "");
        assertThat(verdict(lost, lost).held()).isFalse();
        assertThat(verdict(lost, lost).line()).startsWith("R1   NOT HELD seed 7; 2 x LOST; ");
    }

    private static Verdict verdict(Finding... findings) {
        return new Verdict("R1", "A sentence.", 7, List.of("10 events told", "2 kills"), List.of(findings));
    }
}
