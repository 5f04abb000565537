package com.jetvision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(JetvisionApplication.class);
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.jetvision");

    @Test
    void modulesMeetAtTheirDoorsAndNeverInACircle() {
        MODULES.verify();
    }

    @Test
    void thePackagesOfAModuleFormNoCircle() {
        slices().matching("com.jetvision.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheLiveDoorTouchesAScreenFromAnotherThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.jetvision.platform.live..")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                        "access|accessLater|accessSynchronously"))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(UI.class)))))
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheMachineForTheTimeWithoutAClock() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages(
                        "com.jetvision.sandbox..",
                        "com.jetvision.run..",
                        "com.jetvision.bench..",
                        "com.jetvision.chaos..")
                .should()
                .callMethod(Instant.class, "now");
        for (var type : new Class<?>[] {
            LocalDate.class, LocalDateTime.class, LocalTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            rule = rule.orShould().callMethod(type, "now");
        }
        rule.orShould().callMethod(Clock.class, "systemDefaultZone").check(HOUSE);
    }

    @Test
    void looksLiveInTheStylesheet() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.jetvision.platform.ui..")
                .should()
                .callMethod(HasStyle.class, "getStyle")
                .orShould()
                .callMethod(Element.class, "getStyle")
                .check(HOUSE);
    }
}
