package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.words.Status;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    private static final List<Class<?>> ENUMS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("com.jetvision")
                    .that(DescribedPredicate.describe(
                            "status enums", (JavaClass type) -> type.isEnum() && type.isAssignableTo(Status.class)))
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyStatusHasALabelAndATone() {
        var wordless = statuses()
                .filter(status -> !StatusWords.codes()
                        .getOrDefault(kind(status), Set.of())
                        .contains(status.code()))
                .map(status -> kind(status) + " " + status.code())
                .toList();
        assertThat(wordless).isEmpty();
    }

    @Test
    void noRowSpeaksOfAStatusThatDoesNotExist() {
        var existing = statuses()
                .collect(Collectors.groupingBy(
                        StatusWordsTest::kind, Collectors.mapping(Status::code, Collectors.toSet())));
        var orphans = new TreeSet<String>();
        StatusWords.codes()
                .forEach((kind, codes) -> codes.stream()
                        .filter(code -> existing.containsKey(kind)
                                && !existing.get(kind).contains(code))
                        .forEach(code -> orphans.add(kind + " " + code)));
        assertThat(orphans).isEmpty();
    }

    private static Stream<Status> statuses() {
        return ENUMS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Status.class::cast);
    }

    private static String kind(Status status) {
        return ((Enum<?>) status).getDeclaringClass().getSimpleName();
    }
}
