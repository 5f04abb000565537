package com.jetvision.platform.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Hands a PDF to the browser; the bytes are read when they are asked for, as whoever asks. */
public final class PdfSource {
    private static final String PDF = "application/pdf";

    private PdfSource() {}

    /** To save under its name. */
    public static DownloadHandler toSave(String fileName, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(request -> response(fileName, bytes.get()));
    }

    /** To show in the page. */
    public static DownloadHandler toShow(String fileName, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(request -> response(fileName, bytes.get()))
                .inline();
    }

    private static DownloadResponse response(String fileName, byte[] pdf) {
        return new DownloadResponse(new ByteArrayInputStream(pdf), fileName, PDF, pdf.length);
    }
}
