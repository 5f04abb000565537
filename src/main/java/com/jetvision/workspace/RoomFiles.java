package com.jetvision.workspace;

import com.jetvision.documents.DocumentDetails;
import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a request: its own, its proposals' and its contracts'. */
@Component
class RoomFiles {
    private final RoomRecords records;
    private final Documents documents;

    RoomFiles(RoomRecords records, Documents documents) {
        this.records = records;
        this.documents = documents;
    }

    /** Newest first. */
    List<DocumentDetails> of(RequestId request) {
        return documents.about(records.of(request));
    }

    /** Asked again at each download: who may no longer see the file gets the answer of one that is not there. */
    DownloadHandler download(DocumentId id) {
        return DownloadHandler.fromInputStream(event -> response(id));
    }

    private DownloadResponse response(DocumentId id) {
        try {
            var file = documents.details(id);
            var bytes = documents.read(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file.fileName(), file.mediaType(), bytes.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
