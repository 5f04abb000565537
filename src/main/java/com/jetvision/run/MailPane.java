package com.jetvision.run;

import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.run.ReceivedMail.MailFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;

/** One mail as its recipient reads it: scripts never run, links open beside Jetvision. */
class MailPane extends DetailPane {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    MailPane(ReceivedMail mail, ReaderTime time, Runnable close) {
        super(mail.subject(), close);
        section(new KeyValues().line("From", mail.from()).line("To", mail.to()).line("Sent", time.console(mail.at())));
        if (!mail.files().isEmpty()) {
            section("Files", mail.files().stream().map(MailPane::file).toArray(Component[]::new));
        }
        var links = LINK.matcher(mail.text())
                .results()
                .map(found -> link(found.group()))
                .toArray(Component[]::new);
        if (links.length > 0) {
            section("Links", links);
        }
        section("Letter", mail.html().isBlank() ? plain(mail.text()) : page(mail.html()));
    }

    private static Component link(String address) {
        var link = new Anchor(address, address);
        link.setTarget("_blank");
        link.addClassNames("jv-link", "cut");
        return link;
    }

    private static Component file(MailFile file) {
        var download = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length));
        var link =
                new Anchor(download, AttachmentType.DOWNLOAD, file.name() + ", " + Formats.bytes(file.bytes().length));
        link.addClassName("jv-link");
        return link;
    }

    private static Component plain(String text) {
        var letter = new Pre(text);
        letter.addClassName("jv-text");
        return letter;
    }

    /** A page of its own without rights: it may only open what is clicked in a new tab. */
    private static Component page(String html) {
        var frame = new IFrame();
        frame.setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.setSrcdoc("<base target=\"_blank\">" + html);
        frame.setAriaLabel("The letter");
        frame.addClassName("jv-letter-page");
        return frame;
    }
}
