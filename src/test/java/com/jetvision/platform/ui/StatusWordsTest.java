package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.words.Status;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    /** Section 7 of the design, as it is written there. */
    private static final String DESIGN = """
            RequestStatus: draft Draft neutral · pending Submitted info · analyzing Reading request info · \
            fetching_client_data Loading client info · searching_flights Searching flights info · \
            trip_created Trip created info · awaiting_user_action Needs you wait · avinode_session_active In Avinode info · \
            monitoring_for_quotes Watching for quotes info · awaiting_quotes Waiting for quotes neutral · \
            analyzing_proposals Comparing quotes info · generating_email Writing e-mail seen · \
            sending_proposal Sending proposal info · completed Completed good · failed Failed bad · cancelled Cancelled off
            Stage: draft Draft neutral · sourcing Sourcing neutral · quotes_in Quotes in info · \
            proposal_out Proposal out seen · to_sign To sign wait · to_pay To pay wait · booked Booked good · \
            closed Closed good · lost Lost off · cancelled Cancelled off
            QuoteStatus: pending Asked neutral · received Received info · analyzed Scored info · accepted Accepted good · \
            rejected Declined bad · expired Expired off
            QuoteFlag: best_match Best match good · price_changed Price changed seen · not_chosen Not chosen off
            ProposalStatus: draft Draft neutral · generated Ready to send wait · sent Sent info · viewed Viewed seen · \
            accepted Accepted good · rejected Declined bad · expired Expired off
            ContractStatus: draft Draft neutral · sent Sent info · viewed Viewed seen · signed Signed good · \
            payment_pending Payment due wait · paid Paid good · completed Completed good · cancelled Cancelled off · \
            expired Expired off
            ContractFlag: late Late bad
            OnboardingStatus: pending Invited neutral · profile_complete Profile complete info · \
            contract_sent Contract sent info · contract_signed Signed good · completed Active good
            OnboardingContractStatus: pending Waiting for signature wait · signed Signed good
            MessageStatus: sending Sending neutral · sent Sent neutral · delivered Delivered neutral · read Read seen · \
            failed Not sent bad
            WebhookStatus: pending Waiting neutral · processing Processing info · completed Done good · failed Retry wait · \
            skipped Skipped off · dead_letter Dead letter bad
            WebhookFlag: unmatched Unmatched off · duplicate Duplicate off
            ConversationStatus: active Open info · awaiting_response Waiting for reply neutral · resolved Resolved good · \
            closed Closed off · archived Archived off
            RunStatus: pending Waiting neutral · running Running info · completed Done good · failed Failed bad · \
            timeout Took too long bad
            """;

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

    @Test
    void everyWordAndToneIsTheDesigns() {
        DESIGN.lines().forEach(line -> {
            var kind = line.substring(0, line.indexOf(':'));
            var words = Arrays.stream(line.substring(kind.length() + 2).split(" · ", -1))
                    .collect(Collectors.toMap(StatusWordsTest::code, StatusWordsTest::word));
            assertThat(StatusWords.codes().get(kind)).as(kind).isEqualTo(words.keySet());
            words.forEach((code, word) ->
                    assertThat(StatusWords.of(kind, code)).as(kind + " " + code).isEqualTo(word));
        });
    }

    private static String code(String item) {
        return item.substring(0, item.indexOf(' '));
    }

    private static StatusWord word(String item) {
        var label = item.substring(item.indexOf(' ') + 1, item.lastIndexOf(' '));
        return new StatusWord(
                label, Tone.valueOf(item.substring(item.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT)));
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
