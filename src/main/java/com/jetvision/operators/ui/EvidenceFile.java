package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.SafetyId;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Brings a stored certificate to the browser, to be saved. */
final class EvidenceFile {
    private EvidenceFile() {}

    static DownloadHandler of(OperatorSafety safety, SafetyId proof) {
        return DownloadHandler.fromInputStream(event -> {
            var file = safety.evidence(proof);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.fileName(), file.mediaType(), file.bytes().length);
        });
    }
}
