package com.jetvision.workspace;

import com.jetvision.documents.DocumentDetails;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Every file of the deal, newest first, to be saved. */
class DocumentsTab extends Composite<Div> {
    private final transient RoomFiles files;
    private final transient ReaderClock clock;
    private final RequestId request;

    DocumentsTab(RoomFiles files, ReaderClock clock, LiveUpdates live, RequestId request) {
        this.files = files;
        this.clock = clock;
        this.request = request;
        getContent().addClassName("jv-sec");
        live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        var present = files.of(request);
        getContent().removeAll();
        if (present.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "file-text",
                            "No documents yet",
                            "Proposals, contracts and what is signed are kept here by themselves."));
            return;
        }
        var time = clock.now();
        var list = new UnorderedList();
        list.addClassNames("jv-rows", "jv-files");
        present.forEach(file -> list.add(item(file, time)));
        getContent().add(list);
    }

    private ListItem item(DocumentDetails file, ReaderTime time) {
        var facts = file.fileName() + " · " + Formats.bytes(file.size()) + " · " + time.moment(file.createdAt());
        var save = new Anchor(files.download(file.id()), AttachmentType.DOWNLOAD, "");
        save.add(Icons.of("download"), new Span("Download"));
        save.addClassName("jv-button");
        save.setAriaLabel("Download " + file.fileName());
        return new ListItem(Icons.of("file-text"), TwoLine.named(FileWords.kind(file), facts), save);
    }
}
