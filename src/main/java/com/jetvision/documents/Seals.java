package com.jetvision.documents;

import com.jetvision.documents.kit.SignatureSvg;
import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.platform.errors.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/**
 * Seals a signed document: signatures and the certificate of completion are appended and the whole is signed, so that the
 * file as it was shown stays the first bytes of the sealed one.
 */
@Component
public class Seals {
    private final SealKey key;

    Seals(SealKey key) {
        this.key = key;
    }

    /** Refuses a drawn signature that cannot be read; ask before anything is written down. */
    public static void requireReadable(String drawing) {
        try {
            SignatureSvg.parse(drawing);
        } catch (IllegalArgumentException e) {
            throw new Refused("The drawn signature cannot be read. Draw it again or type your name.");
        }
    }

    /** The sealed file for what was shown; takes no transaction and calls nothing outside. */
    public Rendered seal(Rendered shown, PaperEvidence evidence) {
        if (!Fingerprint.sha256(shown.bytes()).equals(shown.sha256())) {
            throw new IllegalArgumentException("The file to seal is not the file that was shown.");
        }
        var certificate = CertificatePages.render(
                new CertificatePaper(evidence, shown.bytes().length, shown.pages(), shown.sha256()));
        try {
            var whole = SealedFile.withEvidence(shown.bytes(), certificate.bytes(), evidence);
            var sealed = SealedFile.sealed(whole, evidence, key.pair());
            if (Arrays.mismatch(sealed, shown.bytes()) != shown.bytes().length) {
                throw new IllegalStateException("The seal would change what was shown.");
            }
            return Rendered.of(
                    sealed,
                    shown.fileName().replaceFirst("(\\.pdf)?$", " signed.pdf"),
                    shown.pages() + certificate.pages());
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be sealed.", e);
        }
    }

    /** The sealed file for a stored document that was shown; its pages are counted again. */
    public Rendered seal(byte[] shown, String fileName, PaperEvidence evidence) {
        try (var document = Loader.loadPDF(shown)) {
            return seal(Rendered.of(shown, fileName, document.getNumberOfPages()), evidence);
        } catch (IOException e) {
            throw new UncheckedIOException("The document to seal cannot be read.", e);
        }
    }

    /** Whether a file bears a seal of this house over all of its bytes and none was changed since. */
    public boolean isIntact(byte[] sealed) {
        return SealCheck.passes(sealed, key.pair().certificate());
    }
}
