package com.jetvision.documents;

import com.jetvision.documents.kit.Drawing;
import com.jetvision.documents.kit.SignatureSvg;
import com.jetvision.documents.kit.WrittenName;
import com.jetvision.documents.papers.PaperSigner;

/** How a signature looks: as it was drawn, or the typed name in italics. */
final class Signature {
    private Signature() {}

    static Drawing of(PaperSigner signer) {
        var svg = signer.drawing();
        if (svg != null && !svg.isBlank()) {
            var drawing = SignatureSvg.parse(svg);
            if (!drawing.isEmpty()) {
                return drawing;
            }
        }
        return WrittenName.of(signer.typedName().isBlank() ? signer.name() : signer.typedName());
    }
}
