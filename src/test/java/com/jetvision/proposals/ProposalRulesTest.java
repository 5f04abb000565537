package com.jetvision.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.quotes.QuoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-20T14:42:00Z");
    private static final Place TEB =
            new Place("KTEB", "Teterboro", "Teterboro", "Teterboro, NJ", 40.85, -74.06, NEW_YORK);
    private static final Place VNY = new Place(
            "KVNY", "Van Nuys", "Los Angeles", "Los Angeles, CA", 34.2, -118.5, ZoneId.of("America/Los_Angeles"));
    private static final Place ASE =
            new Place("KASE", "Aspen", "Aspen", "Aspen, CO", 39.2, -106.9, ZoneId.of("America/Denver"));

    @Test
    void anAnsweredProposalCannotBeAnsweredAgain() {
        assertThatThrownBy(() -> ProposalStatus.ACCEPTED.to(ProposalStatus.REJECTED))
                .isInstanceOf(Refused.class)
                .hasMessage("This proposal was accepted already.");
        assertThatThrownBy(() -> ProposalStatus.EXPIRED.to(ProposalStatus.ACCEPTED))
                .hasMessageContaining("expired");
        for (var status : ProposalStatus.values()) {
            assertThat(status.exits()).doesNotContain(status);
        }
    }

    @Test
    void theUsualTermsAreHalfOnSigningUnlessTheFlightIsNear() {
        var far = DealTerms.standard(departure("2026-12-20T10:00"), NOW);
        var near = DealTerms.standard(departure("2026-11-22T10:00"), NOW);
        assertThat(far.deposit()).isEqualTo(Percent.of("50"));
        assertThat(far.passengerDataHours()).isEqualTo(24);
        assertThat(near.deposit()).isNull();
        assertThat(near.passengerDataHours()).isEqualTo(3);
    }

    @Test
    void theLastDayOfPaymentIsABusinessDayBeforeTheFlightAndNeverPast() {
        assertThat(DealTerms.standard(departure("2026-12-21T10:00"), NOW).payBy())
                .isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(DealTerms.standard(departure("2026-11-21T10:00"), NOW).payBy())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void depositAndRestAlwaysMakeTheTotal() {
        var terms = DealTerms.standard(departure("2026-12-20T10:00"), NOW);
        var odd = Money.usd("42999.41");
        assertThat(terms.dueOnSigning(odd).plus(terms.dueLater(odd))).isEqualTo(odd);
    }

    @Test
    void theCancellationScheduleStandsInTheTimeOfTheFirstDeparture() {
        var steps = DealTerms.standard(departure("2026-12-20T10:00"), NOW).schedule(departure("2026-12-20T10:00"));
        assertThat(steps)
                .extracting(CancellationStep::label)
                .containsExactly(
                        "More than 7 days before",
                        "7 to 3 days before",
                        "3 days to 24 hours before",
                        "Less than 24 hours before");
        assertThat(steps.getFirst().until()).isEqualTo(LocalDateTime.parse("2026-12-13T10:00"));
        assertThat(steps.getLast().until()).isNull();
    }

    @Test
    void aJourneyIsCalledByWhereItGoes() {
        assertThat(journey(TEB, VNY).title()).isEqualTo("Your flight to Los Angeles");
        assertThat(journey(TEB, VNY, TEB).title()).isEqualTo("Your flights to Los Angeles and back");
        assertThat(journey(TEB, VNY, ASE, TEB).title()).isEqualTo("Your flights to Los Angeles and Aspen");
        assertThat(journey(TEB, VNY, TEB).codes()).containsExactly("KTEB", "KVNY", "KTEB");
    }

    @Test
    void whateverAnApprovalCoversChangesItsHash() {
        var base = hash(text("a@b.example", "Subject", "Body"), "1.00", "sha", journey(TEB, VNY));
        assertThat(hash(text("a@b.example", "Subject", "Body"), "1.00", "sha", journey(TEB, VNY)))
                .isEqualTo(base);
        assertThat(List.of(
                        hash(text("c@b.example", "Subject", "Body"), "1.00", "sha", journey(TEB, VNY)),
                        hash(text("a@b.example", "SubjectB", "ody"), "1.00", "sha", journey(TEB, VNY)),
                        hash(text("a@b.example", "Subject", "Other"), "1.00", "sha", journey(TEB, VNY)),
                        hash(text("a@b.example", "Subject", "Body"), "2.00", "sha", journey(TEB, VNY)),
                        hash(text("a@b.example", "Subject", "Body"), "1.00", "other", journey(TEB, VNY)),
                        hash(text("a@b.example", "Subject", "Body"), "1.00", "sha", journey(TEB, ASE))))
                .doesNotContain(base)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatLiesInJsonReadsBackAsItWasWritten() {
        var journey = journey(TEB, VNY, ASE);
        assertThat(DealJson.read(DealJson.write(journey), Journey.class)).isEqualTo(journey);
        var terms = DealTerms.standard(departure("2026-12-20T10:00"), NOW);
        assertThat(DealJson.read(DealJson.write(terms), DealTerms.class)).isEqualTo(terms);
        var option = option("42999.40");
        assertThat(DealJson.read(DealJson.write(option.lines().getFirst()), OfferLine.class))
                .isEqualTo(option.lines().getFirst());
    }

    private static String hash(ProposalText text, String total, String sha, Journey journey) {
        var terms = DealTerms.standard(departure("2026-12-20T10:00"), NOW);
        return Approval.of("PROP-2026-001", journey, List.of(option(total)), terms, text, sha);
    }

    private static OptionDetails option(String total) {
        var sum = Money.usd(total);
        return new OptionDetails(
                1,
                new QuoteId(new UUID(1, 1)),
                new OfferedAircraft("Challenger 350", "Super midsize", 2019, 9, List.of(), List.of(), 3200),
                "Aurora",
                sum,
                sum,
                List.of(new OfferLine("FLIGHT", "Charter price", sum, true, "")),
                sum);
    }

    private static ProposalText text(String to, String subject, String body) {
        return new ProposalText(to, "Rebecca", subject, body, "", NOW, null);
    }

    private static LocalDeparture departure(String local) {
        return new LocalDeparture(LocalDateTime.parse(local), NEW_YORK);
    }

    private static Journey journey(Place... stops) {
        var legs = new ArrayList<DealLeg>();
        for (int i = 1; i < stops.length; i++) {
            legs.add(new DealLeg(
                    stops[i - 1],
                    stops[i],
                    LocalDateTime.parse("2026-12-20T10:00").plusDays(i),
                    310,
                    2129,
                    8));
        }
        return new Journey(legs);
    }
}
