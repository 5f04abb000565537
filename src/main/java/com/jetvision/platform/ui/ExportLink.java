package com.jetvision.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Saves what a list shows as a file; not on a phone. */
public class ExportLink extends Anchor {
    public ExportLink(DownloadHandler file) {
        super(file, "");
        var button = new Button("Export", Icons.of("download"));
        button.setTabIndex(-1); // the link itself takes the focus, once
        add(button);
        addClassName("desk");
    }
}
