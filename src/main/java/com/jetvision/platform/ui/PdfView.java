package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Every page of a PDF, drawn as wide as its place; works on a phone, where an iframe does not. A download stands beside it. */
@Tag("jv-pdf")
public class PdfView extends Component implements HasStyle {
    public PdfView() {
        BrowserModules.load(this, "pdf-view.js");
    }

    public PdfView(String address) {
        this();
        show(address);
    }

    public PdfView(DownloadHandler document) {
        this();
        show(document);
    }

    public void show(String address) {
        getElement().setAttribute("src", address);
    }

    public void show(DownloadHandler document) {
        getElement().setAttribute("src", document);
    }

    /** Told once the reader has seen the last page. */
    public void onReadToEnd(Runnable listener) {
        getElement().addEventListener("read-to-end", event -> listener.run());
    }

    /** Goes to a part that stands below a paper; once more when the paper has its pages, for they push the part down. */
    public static void jumpPast(Component part) {
        part.getElement().executeJs("""
                this.scrollIntoView();
                document.querySelector('jv-pdf:not([data-pages])')
                    ?.addEventListener('pages', () => this.scrollIntoView(), { once: true });""");
    }
}
