package com.jetvision.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of PDF/A-2a and PDF/UA-1. */
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    static List<String> failures(byte[] pdf) {
        var failures = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
                var result = Foundries.defaultInstance()
                        .createValidator(flavour, false)
                        .validate(parser);
                result.getTestAssertions().stream()
                        .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                        .map(test -> flavour + " " + test.getRuleId().getClause() + ": " + test.getMessage())
                        .distinct()
                        .forEach(failures::add);
            } catch (Exception e) {
                throw new IllegalStateException("The file could not be judged", e);
            }
        }
        return failures;
    }
}
