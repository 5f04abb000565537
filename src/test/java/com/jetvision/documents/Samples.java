package com.jetvision.documents;

import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.PaperAircraft;
import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperCancellationStep;
import com.jetvision.documents.papers.PaperConsent;
import com.jetvision.documents.papers.PaperDisclosure;
import com.jetvision.documents.papers.PaperEvent;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperHouse;
import com.jetvision.documents.papers.PaperIssue;
import com.jetvision.documents.papers.PaperLeg;
import com.jetvision.documents.papers.PaperOption;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.documents.papers.PaperPerson;
import com.jetvision.documents.papers.PaperPrice;
import com.jetvision.documents.papers.PaperPriceLine;
import com.jetvision.documents.papers.PaperScope;
import com.jetvision.documents.papers.PaperSignature;
import com.jetvision.documents.papers.PaperSigner;
import com.jetvision.documents.papers.PaperSize;
import com.jetvision.documents.papers.PaperTerms;
import com.jetvision.documents.papers.ProposalPaper;
import com.jetvision.documents.papers.SampleWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented papers of an invented house. */
final class Samples {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant ISSUED = Instant.parse("2026-11-20T19:12:00Z");
    static final PaperAirport TETERBORO =
            new PaperAirport("KTEB", "Teterboro", "New York", 40.8501, -74.0608, NEW_YORK);
    static final PaperAirport VAN_NUYS =
            new PaperAirport("KVNY", "Van Nuys", "Los Angeles", 34.2098, -118.4900, ZoneId.of("America/Los_Angeles"));
    static final PaperAirport ASPEN =
            new PaperAirport("KASE", "Aspen–Pitkin County", "Aspen", 39.2232, -106.8688, ZoneId.of("America/Denver"));
    static final PaperPerson ADVISER =
            new PaperPerson("Daniel Hartley", "charter adviser", "+1 (212) 555-0148", "d.hartley@meridian.example");
    static final String DRAWN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 120\" width=\"400\" height=\"120\">"
                    + "<path d=\"M 10.000,90.000 C 20.000,10.000 44.000,-10.000 48.000,80.000\" stroke-width=\"3.100\" stroke=\"#101828\""
                    + " fill=\"none\" stroke-linecap=\"round\"></path>"
                    + "<path d=\"M 48.000,80.000 C 60.000,20.000 84.000,20.000 90.000,84.000\" stroke-width=\"2.700\" stroke=\"#101828\""
                    + " fill=\"none\" stroke-linecap=\"round\"></path>"
                    + "<path d=\"M 90.000,84.000 C 120.000,60.000 200.000,76.000 300.000,70.000\" stroke-width=\"2.100\" stroke=\"#101828\""
                    + " fill=\"none\" stroke-linecap=\"round\"></path><circle r=\"1.6\" cx=\"310\" cy=\"40\" fill=\"#101828\"></circle></svg>";

    private Samples() {}

    static PaperHouse house(PaperSize size) {
        return new PaperHouse(
                "Meridian Air Brokers",
                "Meridian Air Brokers LLC",
                "Private charter, arranged",
                "411 Example Avenue, New York, NY 10022",
                "+1 (212) 555-0100",
                "fly@meridian.example",
                NEW_YORK,
                size,
                BrokerCapacity.AGENT_OF_CHARTERER);
    }

    static List<PaperLeg> legs() {
        return List.of(
                new PaperLeg(TETERBORO, VAN_NUYS, LocalDateTime.parse("2026-12-18T10:00"), 315, 2129, 6),
                new PaperLeg(VAN_NUYS, ASPEN, LocalDateTime.parse("2026-12-26T11:00"), 110, 634, 6),
                new PaperLeg(ASPEN, TETERBORO, LocalDateTime.parse("2027-01-03T15:30"), 205, 1503, 6));
    }

    static PaperPrice price(String flights) {
        var charter = new BigDecimal(flights);
        var lines = List.of(
                new PaperPriceLine("Charter flights", charter, "3 flights, positioning included"),
                new PaperPriceLine(
                        "Federal excise tax",
                        charter.multiply(new BigDecimal("0.075")).setScale(2, RoundingMode.HALF_UP),
                        "7.5\u202f% of the charter flights"),
                new PaperPriceLine("Segment fee", new BigDecimal("95.40"), "3 flights × 6 passengers × $5.30"),
                new PaperPriceLine("Catering as requested", new BigDecimal("840.00"), "separately stated, not taxed"));
        return new PaperPrice(
                "USD", lines, lines.stream().map(PaperPriceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static PaperOption praetor() {
        return new PaperOption(
                new PaperAircraft(
                        "Praetor 600",
                        "Super midsize jet",
                        2022,
                        9,
                        4018,
                        "6 ft 0 in high  ·  6 ft 10 in wide",
                        "155 cu ft",
                        "Ka-band, streaming",
                        List.of("ARGUS Platinum", "IS-BAO Stage 3"),
                        null),
                "Non-stop on every leg, with room for skis.",
                price("118400.00"));
    }

    static PaperOption latitude() {
        return new PaperOption(
                new PaperAircraft(
                        "Citation Latitude",
                        "Midsize jet",
                        2019,
                        8,
                        2700,
                        "6 ft 0 in high  ·  6 ft 5 in wide",
                        "127 cu ft",
                        "Air-to-ground",
                        List.of("ARGUS Gold Plus", "Wyvern Wingman"),
                        null),
                "Non-stop; one fuel stop if winds are strong.",
                price("96250.00"));
    }

    static PaperTerms terms(List<PaperOption> options) {
        return new PaperTerms(
                LocalDate.parse("2026-12-17"),
                null,
                24,
                List.of(
                        step("More than 7 days before", "2026-12-11T10:00", 10, options),
                        step("7 to 3 days before", "2026-12-15T10:00", 50, options),
                        step("72 to 24 hours before", "2026-12-17T10:00", 75, options),
                        step("Later, or no show", null, 100, options)));
    }

    private static PaperCancellationStep step(
            String label, @Nullable String until, int percent, List<PaperOption> options) {
        var rate = BigDecimal.valueOf(percent);
        var amounts = options.stream()
                .map(option ->
                        option.price().total().multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP))
                .toList();
        return new PaperCancellationStep(label, until == null ? null : LocalDateTime.parse(until), rate, amounts);
    }

    static ProposalPaper proposal() {
        return proposal(legs(), List.of(praetor(), latitude()), PaperSize.LETTER);
    }

    static ProposalPaper proposal(List<PaperLeg> legs, List<PaperOption> options, PaperSize size) {
        return new ProposalPaper(
                house(size),
                new PaperIssue("PROP-2026-014", 1, ISSUED),
                new PaperParty("Ms. Małgorzata Ellsworth", "Northlight Foundation", List.of()),
                ADVISER,
                "Dear Ms. Ellsworth, two aircraft suit your holiday well: one that crosses the country without a stop in"
                        + " any wind, and one that costs less. Both crews know Aspen. Times below are local to each"
                        + " airport.",
                legs,
                options,
                PaperScope.usual(),
                terms(options),
                Instant.parse("2026-11-23T22:00:00Z"),
                "https://fly.meridian.example/p/7f3c91");
    }

    static ContractPaper contract() {
        return contract(PaperSize.LETTER);
    }

    static ContractPaper contract(PaperSize size) {
        var given = Instant.parse("2026-11-20T19:12:00Z");
        var disclosures = new ArrayList<PaperDisclosure>();
        disclosures.add(new PaperDisclosure(
                "Who flies you",
                "**Blue Mesa Aviation, LLC** (also known to the public as Blue Mesa Jets) is the direct air carrier in"
                        + " operational control of every flight under this contract. It holds an FAA air carrier"
                        + " certificate under 14 CFR Part 135 (sample).",
                given,
                3));
        disclosures.add(new PaperDisclosure(
                "In what capacity we act",
                "Meridian Air Brokers acts as **agent of the charterer**. We are an air charter broker. We are not a"
                        + " direct air carrier and do not operate aircraft.",
                given,
                3));
        disclosures.add(new PaperDisclosure(
                "Our insurance",
                "We hold **liability insurance** that covers charterers, passengers and their property while arranging"
                        + " air transportation, up to **$5,000,000** for each occurrence (sample).",
                given,
                3));
        disclosures.add(new PaperDisclosure(
                "Our ties to the carrier",
                "On request. None: we hold no share in the carrier and it pays us nothing.",
                given,
                3));
        disclosures.add(new PaperDisclosure(
                "Total cost",
                "On request. **$128,215.40**, including carrier fees and federal taxes, as on page 1.",
                given,
                3));
        disclosures.add(new PaperDisclosure(
                "Fees of third parties", "On request. None is known today that you would pay directly.", given, 3));
        return new ContractPaper(
                house(size),
                new PaperIssue("CTR-2026-014", 1, ISSUED),
                new PaperParty(
                        "Ms. Małgorzata Ellsworth",
                        "Northlight Foundation",
                        List.of(
                                "8 Sample Quay, Boston, MA 02110",
                                "+1 (617) 555-0119",
                                "m.ellsworth@northlight.example")),
                ADVISER,
                "PROP-2026-014",
                legs(),
                praetor(),
                List.of(
                        "Ka-band Wi-Fi, streaming",
                        "Enclosed lavatory, full galley",
                        "Catering as ordered",
                        "Skis welcome"),
                terms(List.of(praetor())),
                disclosures,
                SampleWording.contract(),
                List.of(
                        new PaperFact("Bank", "First Example Bank, N.A."),
                        new PaperFact("Account name", "Meridian Air Brokers LLC, client trust account"),
                        new PaperFact("ABA routing", "000 000 000 (sample)"),
                        new PaperFact("Account", "0000 1234 5678 (sample)"),
                        new PaperFact("SWIFT", "EXMPUS00XXX")),
                List.of(
                        new PaperSignature(
                                "charterer",
                                "The charterer",
                                "Ms. Małgorzata Ellsworth",
                                "Northlight Foundation  ·  signed electronically, see certificate"),
                        new PaperSignature(
                                "broker",
                                "The broker",
                                "Daniel Hartley",
                                "Meridian Air Brokers  ·  signed electronically, see certificate")));
    }

    static AgreementPaper agreement() {
        return new AgreementPaper(
                house(PaperSize.LETTER),
                new PaperIssue("AGR-2026-004", 1, ISSUED),
                new PaperParty("Mr. Łukasz Teller", "Teller Travel LLC", List.of("l.teller@teller.example")),
                new BigDecimal("10"),
                30,
                90,
                30,
                SampleWording.agreement(30, 90, 30),
                List.of(
                        new PaperSignature("agent", "The agent", "Łukasz Teller", "Teller Travel LLC"),
                        new PaperSignature("brokerage", "The brokerage", "Ingrid Solberg", "Managing director")));
    }

    static PaperEvidence evidence() {
        var consent =
                "I agree to do business electronically and to sign this document with an electronic signature. I can"
                        + " have a paper copy free of charge and may withdraw consent before I sign. I have read all pages"
                        + " and can keep a copy.";
        return new PaperEvidence(
                house(PaperSize.LETTER),
                "Charter contract",
                "CTR-2026-014",
                "Meridian Air Brokers and Ms. Małgorzata Ellsworth",
                Instant.parse("2026-11-20T20:11:40Z"),
                "https://verify.meridian.example/f06183c4600d00ad",
                List.of(
                        new PaperSigner(
                                "charterer",
                                "Małgorzata Ellsworth",
                                "Charterer",
                                "m.ellsworth@northlight.example",
                                "203.0.113.24",
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 20_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
                                        + " Gecko) Version/20.1 Mobile/15E148 Safari/604.1",
                                "Link to that e-mail; typed and drawn signature",
                                Instant.parse("2026-11-20T20:04:11Z"),
                                "Małgorzata Ellsworth",
                                DRAWN),
                        new PaperSigner(
                                "broker",
                                "Daniel Hartley",
                                "Broker",
                                "d.hartley@meridian.example",
                                "198.51.100.7",
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                        + " Chrome/156.0.0.0 Safari/537.36",
                                "Signed in with password and second factor",
                                Instant.parse("2026-11-20T20:11:39Z"),
                                "Daniel Hartley",
                                null)),
                new PaperConsent(
                        consent,
                        "2026-03 (en-US)",
                        Fingerprint.sha256(consent.getBytes(StandardCharsets.UTF_8)),
                        Instant.parse("2026-11-20T20:03:52Z")),
                List.of(
                        event("2026-11-20T19:31:05Z", "Sent", "Link e-mailed to m.ellsworth@northlight.example"),
                        event(
                                "2026-11-20T19:58:20Z",
                                "Opened",
                                "203.0.113.24, first time; SHA-256 of the file shown as above"),
                        event("2026-11-20T20:01:47Z", "Read", "All 4 pages shown, last page reached"),
                        event("2026-11-20T20:03:52Z", "Consented", "Text version 2026-03"),
                        event("2026-11-20T20:04:11Z", "Signed", "Małgorzata Ellsworth"),
                        event("2026-11-20T20:11:39Z", "Signed", "Daniel Hartley"),
                        event("2026-11-20T20:11:40Z", "Completed", "Sealed; copies e-mailed to both")));
    }

    private static PaperEvent event(String at, String name, String detail) {
        return new PaperEvent(
                Instant.parse(at), name, detail, Fingerprint.sha256((at + name).getBytes(StandardCharsets.UTF_8)));
    }
}
