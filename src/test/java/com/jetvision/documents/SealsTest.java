package com.jetvision.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperSigner;
import com.jetvision.platform.errors.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path home;

    static Seals seals;
    static Rendered shown;
    static Rendered sealed;

    @BeforeAll
    static void aSealedContract() {
        seals = new Seals(key(home));
        shown = new Papers().contract(Samples.contract());
        sealed = seals.seal(shown, Samples.evidence());
    }

    static SealKey key(Path folder) {
        return new SealKey(folder, "", CLOCK);
    }

    @Test
    void theFileAsShownIsTheFirstBytesOfTheSealedOne() {
        var first = Arrays.copyOf(sealed.bytes(), shown.bytes().length);
        assertThat(Fingerprint.sha256(first)).isEqualTo(shown.sha256());
        assertThat(sealed.fileName()).isEqualTo("Contract CTR-2026-014 KTEB-KVNY-KASE-KTEB 2026-12-18 signed.pdf");
        assertThat(sealed.pages()).isEqualTo(shown.pages() + 1);
    }

    @Test
    void theCertificateSaysWhoSignedWhenWhereAndWhatWasShown() {
        assertThat(ReadBack.of(sealed.bytes()).text())
                .contains("Certificate of completion", "CTR-2026-014, 4 pages, 103,")
                .contains(shown.sha256().substring(0, 32), shown.sha256().substring(32))
                .contains("203.0.113.24", "Nov 20, 2026, 15:04:11 EST (20:04:11 UTC)", "Charterer, signs first")
                .contains("Link to that e-mail; typed and drawn signature", "I agree to do business electronically")
                .contains("Sealed; copies e-mailed to both", "verify.meridian.example/f06183c4600d00ad");
    }

    @Test
    void theSealIsPadesOverTheWholeFileAndVerifies() {
        assertThat(seals.isIntact(sealed.bytes())).isTrue();
        ReadBack.in(sealed.bytes(), file -> {
            var signature = file.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant())
                    .isEqualTo(Samples.evidence().completedAt());
            return null;
        });
    }

    @Test
    void aSealedFileStillKeepsPdfA2aAndPdfUa1() {
        assertThat(Conformance.failures(sealed.bytes())).isEmpty();
    }

    @Test
    void oneChangedByteBreaksTheSealWhereverItIs() {
        int length = sealed.bytes().length;
        for (int at = 97; at < length; at += length / 61) {
            var changed = sealed.bytes().clone();
            changed[at] ^= 1;
            assertThat(seals.isIntact(changed)).as("byte %d of %d", at, length).isFalse();
        }
    }

    @Test
    void whatIsAddedBehindTheSealOrWasNeverSealedIsNotIntact() {
        assertThat(seals.isIntact(Arrays.copyOf(sealed.bytes(), sealed.bytes().length + 1)))
                .isFalse();
        assertThat(seals.isIntact(shown.bytes())).isFalse();
        assertThat(seals.isIntact("no pdf".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void theSealOfAnotherHouseIsNotOurs(@TempDir Path elsewhere) {
        assertThat(new Seals(key(elsewhere)).isIntact(sealed.bytes())).isFalse();
    }

    @Test
    void aFileThatIsNotTheOneShownIsNotSealed() {
        var other = new Rendered(shown.bytes(), shown.fileName(), "0".repeat(64), shown.pages());
        assertThatThrownBy(() -> seals.seal(other, Samples.evidence()))
                .hasMessage("The file to seal is not the file that was shown.");
    }

    @Test
    void aTypedNameIsEnoughEvenInAnotherScript() {
        var typed = seals.seal(shown, signedBy("Ђорђе Петровић", null));
        assertThat(seals.isIntact(typed.bytes())).isTrue();
        assertThat(Conformance.failures(typed.bytes())).isEmpty();
    }

    @Test
    void severalAreSealedAtOnceWithOneKey() {
        var all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> seals.seal(shown, Samples.evidence())))
                .toList();
        assertThat(all).allMatch(file -> seals.isIntact(file.join().bytes()));
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt(@TempDir Path folder) throws IOException {
        var keys = IntStream.range(0, 3)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> key(folder).pair().certificate()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(keys).hasSize(1);
        for (var file : List.of("seal.p12", "seal.password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aWrongPasswordIsSaidAndMakesNoNewKey(@TempDir Path folder) throws IOException {
        new SealKey(folder, "first", CLOCK).pair();
        var before = Files.readAllBytes(folder.resolve("seal.p12"));
        assertThatThrownBy(() -> new SealKey(folder, "second", CLOCK).pair()).hasMessageContaining("seal.p12");
        assertThat(Files.readAllBytes(folder.resolve("seal.p12"))).isEqualTo(before);
    }

    @Test
    void aDrawingThatCannotBeReadIsRefusedBeforeAnythingIsWrittenDown() {
        assertThatCode(() -> Seals.requireReadable(Samples.DRAWN)).doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> Seals.requireReadable("<svg><path d=\"C 1,1 2,2 3,3\" stroke-width=\"1\"></path></svg>"))
                .isInstanceOf(Refused.class)
                .hasMessage("The drawn signature cannot be read. Draw it again or type your name.");
    }

    private static PaperEvidence signedBy(String name, @Nullable String drawing) {
        var evidence = Samples.evidence();
        var first = evidence.signers().getFirst();
        return new PaperEvidence(
                evidence.house(),
                evidence.kind(),
                evidence.number(),
                evidence.parties(),
                evidence.completedAt(),
                evidence.verifyLink(),
                List.of(new PaperSigner(
                        first.key(),
                        name,
                        first.role(),
                        first.email(),
                        first.ip(),
                        first.userAgent(),
                        first.knownBy(),
                        first.signedAt(),
                        name,
                        drawing)),
                evidence.consent(),
                evidence.events());
    }
}
