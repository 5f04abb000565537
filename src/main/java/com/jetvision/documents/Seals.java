package com.jetvision.documents;

import com.jetvision.documents.papers.PaperEvidence;
import org.springframework.stereotype.Component;

/**
 * Seals a signed document: signatures and the certificate of completion are appended and the whole is signed, so that the
 * file as it was shown stays the first bytes of the sealed one.
 */
@Component
public class Seals {

    /** The sealed file for what was shown. */
    public Rendered seal(Rendered shown, PaperEvidence evidence) {
        throw new UnsupportedOperationException(shown.fileName() + evidence.number());
    }
}
