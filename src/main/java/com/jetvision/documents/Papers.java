package com.jetvision.documents;

import com.jetvision.documents.kit.SignatureSvg;
import com.jetvision.documents.kit.Typefaces;
import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.ProposalPaper;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Draws the documents of the house; the same paper gives the same bytes, on any thread. */
@Component
public class Papers {
    /** What no signature pad writes: other elements, scripts, links, entities. */
    private static final Pattern FOREIGN =
            Pattern.compile("<(?!/?(svg|path|circle)\\b)|\\bon\\w+\\s*=|href|url\\(|&", Pattern.CASE_INSENSITIVE);

    /** A charter proposal. */
    public Rendered proposal(ProposalPaper paper) {
        return ProposalPages.render(paper);
    }

    /** A charter contract as it is shown for signing. */
    public Rendered contract(ContractPaper paper) {
        return ContractPages.render(paper);
    }

    /** The agreement with an independent agent as it is shown for signing. */
    public Rendered agreement(AgreementPaper paper) {
        return AgreementPages.render(paper);
    }

    /** The certificate of completion by itself; {@link Seals} appends it to what was signed. */
    public Rendered certificate(CertificatePaper paper) {
        return CertificatePages.render(paper);
    }

    /** The characters of a text that no document can print, each once; empty when all is well. Ask at input. */
    public static String unprintable(String text) {
        return Typefaces.missing(text);
    }

    /** Whether the text is a drawing that {@link Seals} can put on paper, and nothing else. Ask at input. */
    public static boolean isDrawing(String svg) {
        try {
            return !FOREIGN.matcher(svg).find()
                    && !SignatureSvg.parse(svg).pieces().isEmpty();
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
