package com.jetvision.documents;

import com.jetvision.documents.kit.Typefaces;
import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.ProposalPaper;
import org.springframework.stereotype.Component;

/** Draws the documents of the house; the same paper gives the same bytes, on any thread. */
@Component
public class Papers {

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
}
