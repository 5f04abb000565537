package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A document as it goes out, page under page, with its name, its state and a way to save it; empty while there is none. */
public class PaperPane extends Div {
    private Runnable changed = () -> {};
    private boolean empty = true;

    public PaperPane() {
        addClassName("jv-paper");
    }

    /** Told when there begins or ceases to be something to show. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    public boolean isEmpty() {
        return empty;
    }

    /** The bytes are read when the browser asks for them. */
    public void show(String caption, Component state, String fileName, Supplier<byte[]> pdf) {
        var save = new Anchor(PdfSource.toSave(fileName, pdf), "");
        save.add(Icons.of("download"));
        save.addClassName("jv-iconlink");
        save.setAriaLabel("Download PDF");
        save.setTitle("Download PDF");
        removeAll();
        add(
                Tags.row(Tags.text(caption, "t12", "ink3"), Tags.spacer(), state, save),
                new PdfView(PdfSource.toShow(fileName, pdf)));
        tell(false);
    }

    public void clear() {
        removeAll();
        tell(true);
    }

    private void tell(boolean nothing) {
        if (empty != nothing) {
            empty = nothing;
            changed.run();
        }
    }
}
