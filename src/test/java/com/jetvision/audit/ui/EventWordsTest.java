package com.jetvision.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.audit.AuditEntry;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.ui.Tone;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    /** Every kind of event that reaches the trail: those that say otherwise override {@code audited()}. */
    private static final List<Class<?>> AUDITED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("com.jetvision").stream()
                    .filter(type -> type.isRecord() && type.isAssignableTo(DomainEvent.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> Arrays.stream(type.getDeclaredMethods())
                            .noneMatch(method -> method.getName().equals("audited")))
                    .toList();

    @Test
    void everyEventThatIsWrittenDownHasASentence() {
        var wordless = AUDITED.stream()
                .map(Class::getSimpleName)
                .filter(event -> !EventWords.fields().containsKey(event))
                .toList();
        assertThat(wordless).isEmpty();
    }

    @Test
    void noSentenceAsksForAFieldThatItsEventDoesNotHave() {
        var missing = new TreeSet<String>();
        for (var event : AUDITED) {
            var fields = Arrays.stream(event.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            EventWords.fields().getOrDefault(event.getSimpleName(), Set.of()).stream()
                    .filter(field -> !fields.contains(field))
                    .forEach(field -> missing.add(event.getSimpleName() + " " + field));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void moneyAndStatusReadAsTheyDoOnEveryScreen() {
        assertThat(told("ContractSigned", """
                {"signedBy": "Ruth Harlow", "number": "CTR-2026-009", "total": {"amount": 42999.4, "currency": "USD"}}""")).isEqualTo("Ruth Harlow signed contract CTR-2026-009, $42,999.40");
        assertThat(told("StageReached", "{\"to\": \"PROPOSAL_OUT\"}")).isEqualTo("Stage: Proposal out");
        assertThat(told("RfqsSent", "{\"operators\": [{\"value\": 1}, {\"value\": 2}]}"))
                .isEqualTo("2 operators were asked for a quote");
        assertThat(told("RequestCancelled", "{\"lost\": true, \"reason\": \"Price\"}"))
                .isEqualTo("Deal lost: Price");
    }

    @Test
    void anEventOfAnOlderVersionIsToldByItsName() {
        var entry = entry("QuoteTurnedAround", "{}");
        assertThat(EventWords.sentence(entry)).isEqualTo("Quote turned around");
        assertThat(EventWords.tone(entry)).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void theKindOfAnEventIsWordsToo() {
        assertThat(EventWords.name(entry("ContractSigned", "{}"))).isEqualTo("Contract signed");
    }

    private static String told(String event, String detail) {
        return EventWords.sentence(entry(event, detail));
    }

    private static AuditEntry entry(String event, String detail) {
        return new AuditEntry(1, Instant.EPOCH, "Dana Holt", "iso_agent", event, detail);
    }
}
