package com.jetvision.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.PaperAircraft;
import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperIssue;
import com.jetvision.documents.papers.PaperLeg;
import com.jetvision.documents.papers.PaperOption;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.documents.papers.PaperPrice;
import com.jetvision.documents.papers.PaperPriceLine;
import com.jetvision.documents.papers.PaperSize;
import com.jetvision.documents.papers.ProposalPaper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {
    static final Papers PAPERS = new Papers();

    static Stream<Rendered> everyDocument() {
        var contract = PAPERS.contract(Samples.contract());
        return Stream.of(
                PAPERS.proposal(Samples.proposal()),
                PAPERS.proposal(
                        Samples.proposal(Samples.legs().subList(0, 1), List.of(Samples.praetor()), PaperSize.A4)),
                contract,
                PAPERS.agreement(Samples.agreement()),
                PAPERS.certificate(new CertificatePaper(
                        Samples.evidence(), contract.bytes().length, contract.pages(), contract.sha256())));
    }

    @Test
    void aProposalSaysAllThatTheClientHasToKnow() {
        var rendered = PAPERS.proposal(Samples.proposal());
        assertThat(rendered.pages()).isEqualTo(3);
        assertThat(rendered.fileName()).isEqualTo("Proposal PROP-2026-014 KTEB-KVNY-KASE-KTEB 2026-12-18.pdf");
        assertThat(ReadBack.of(rendered.bytes()).text())
                .contains("New York to Los Angeles", "Aspen and home", "Ms. Małgorzata Ellsworth")
                .contains("Dec 18, 2026 – Jan 3, 2027", "3 flights · 6 guests", "from $104,404.15")
                .contains("10:00 AM EST", "12:15 PM PST", "5 h 15 m", "2,129 NM", "Valid until", "5:00 PM EST")
                .contains("7.5 % of the charter flights", "$128,215.40", "3 flights × 6 passengers × $5.30")
                .contains("until Dec 11, 2026, 10:00 AM EST", "after Dec 17, 2026, 10:00 AM EST", "$12,821.54")
                .contains("fly.meridian.example/p/7f3c91", "We act as your agent.", "Page 3 of 3");
    }

    @Test
    void aContractNamesCarrierCapacityAndInsuranceAndCopiesThePrice() {
        var rendered = PAPERS.contract(Samples.contract());
        assertThat(rendered.pages()).isEqualTo(4);
        assertThat(ReadBack.of(rendered.bytes()).text())
                .contains("Blue Mesa Aviation, LLC (also known to the public as Blue Mesa Jets)")
                .contains("agent of the charterer", "liability insurance", "cancel with a full refund; silence")
                .contains("PROP-2026-014, accepted", "$118,400.00", "12. General", "How to pay: $128,215.40")
                .contains("We never change bank details by e-mail.", "The charterer", "The broker", "Page 4 of 4");
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyCharacterThatIsDrawnCanBeReadBack(Rendered document) {
        var read = ReadBack.of(document.bytes());
        assertThat(read.glyphs())
                .hasSizeGreaterThan(1000)
                .noneMatch(glyph -> glyph.character() == null
                        || glyph.character().isEmpty()
                        || glyph.character().contains("\ufffd"));
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyDocumentIsTaggedNamedAndInALanguage(Rendered document) {
        ReadBack.in(document.bytes(), file -> {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isNotBlank();
            var types = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), types);
            assertThat(types).contains("Document", "H1", "H2", "P").hasSizeGreaterThan(40);
            assertThat(file.getNumberOfPages()).isEqualTo(document.pages());
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void everyDocumentKeepsPdfA2aAndPdfUa1(Rendered document) {
        assertThat(Conformance.failures(document.bytes())).isEmpty();
    }

    @Test
    void theSamePaperGivesTheSameBytesOnEveryThread() {
        var proposals = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i % 2 == 0
                        ? PAPERS.proposal(Samples.proposal()).sha256()
                        : PAPERS.contract(Samples.contract()).sha256()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(proposals.stream().distinct()).hasSize(2);
    }

    @Test
    void anotherVersionIsAnotherFile() {
        var first = Samples.proposal();
        var second = new ProposalPaper(
                first.house(),
                new PaperIssue(first.issue().number(), 2, first.issue().at()),
                first.client(),
                first.adviser(),
                first.letter(),
                first.legs(),
                first.options(),
                first.scope(),
                first.terms(),
                first.validUntil(),
                first.link());
        assertThat(PAPERS.proposal(second).sha256())
                .isNotEqualTo(PAPERS.proposal(first).sha256());
    }

    @Test
    void whatTheClientSeesNeverSpeaksOfOurEarnings() {
        for (var document : List.of(PAPERS.proposal(Samples.proposal()), PAPERS.contract(Samples.contract()))) {
            var raw = new String(document.bytes(), StandardCharsets.ISO_8859_1);
            var all = (ReadBack.of(document.bytes()).text() + raw + document.fileName()).toLowerCase(Locale.ROOT);
            assertThat(all).doesNotContain("margin", "commission", "operator cost", "brokerage fee", "markup");
        }
    }

    @Test
    void theLongestRouteNamesAndAmountsStayOnThePageAndApart() {
        for (var size : PaperSize.values()) {
            for (int options = 1; options <= 4; options++) {
                var read = ReadBack.of(PAPERS.proposal(longest(size, options)).bytes());
                assertThat(read.strays()).isEmpty();
                assertThat(read.collisions()).isEmpty();
            }
        }
    }

    static ProposalPaper longest(PaperSize size, int options) {
        var from = new PaperAirport(
                "SBSJ",
                "Professor Urbano Ernesto Stumpf International",
                "São José dos Campos",
                -23.2288,
                -45.8627,
                ZoneId.of("America/Sao_Paulo"));
        var to = new PaperAirport(
                "VOHS",
                "Rajiv Gandhi International, Shamshabad Business Terminal",
                "Thiruvananthapuram",
                17.2313,
                78.4298,
                ZoneId.of("Asia/Kolkata"));
        var legs = new ArrayList<PaperLeg>();
        for (int i = 0; i < 6; i++) {
            legs.add(new PaperLeg(
                    i % 2 == 0 ? from : to,
                    i % 2 == 0 ? to : from,
                    LocalDateTime.parse("2026-12-28T22:45").plusDays(i),
                    1055,
                    8107,
                    50));
        }
        var aircraft = new PaperAircraft(
                "Bombardier Global Express XRS Enhanced",
                "Ultra long range business jet",
                2019,
                19,
                6055,
                "6 ft 3 in high  ·  8 ft 2 in wide  ·  48 ft 4 in long",
                "195 cu ft, reached in flight",
                "Ka-band, streaming for every guest on every leg",
                List.of("ARGUS Platinum Elite", "Wyvern Wingman", "IS-BAO Stage 3"),
                "Compagnie Internationale de Transports Aériens Privés S.A.");
        var price = new PaperPrice(
                "USD",
                List.of(
                        new PaperPriceLine(
                                "International arrival and departure head tax for every passenger",
                                new BigDecimal("98888888.88"),
                                "6 flights × 50 passengers × $22.90, as in force on the day of payment"),
                        new PaperPriceLine("Charter flights", new BigDecimal("1000000.00"), "6 flights")),
                new BigDecimal("99888888.88"));
        var option = new PaperOption(
                aircraft,
                "Crosses the ocean without a stop in most winds, carries everything fifty guests could bring along, and"
                        + " sleeps twelve of them in real beds.",
                price);
        var paper = Samples.proposal(legs, Collections.nCopies(options, option), size);
        return new ProposalPaper(
                paper.house(),
                paper.issue(),
                new PaperParty(
                        "Her Serene Highness Princess Maria-Theresia Hohenberg-Waldburg",
                        "Internationale Stiftung für Kunst, Wissenschaft und Erziehung",
                        List.of()),
                paper.adviser(),
                paper.letter().repeat(3),
                legs,
                paper.options(),
                paper.scope(),
                paper.terms(),
                paper.validUntil(),
                "https://charter.a-very-long-brokerage-name.example/p/" + "0123456789abcdef".repeat(4));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void contractsOfEverySizeStayOnThePage(PaperSize size) {
        var read = ReadBack.of(PAPERS.contract(Samples.contract(size)).bytes());
        assertThat(read.strays()).isEmpty();
        assertThat(read.collisions()).isEmpty();
    }

    @Test
    void aPriceThatDoesNotAddUpIsNotPrinted() {
        var lines = List.of(new PaperPriceLine("Charter flights", new BigDecimal("100.00"), ""));
        assertThatThrownBy(() -> new PaperPrice("USD", lines, new BigDecimal("100.01")))
                .hasMessage("The price lines add up to 100.00, not to 100.01.");
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }
}
