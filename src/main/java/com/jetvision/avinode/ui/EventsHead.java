package com.jetvision.avinode.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.ExportLink;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Title, export, and the one act for all that got stuck. */
class EventsHead extends PageHead {
    private final Button replay = new Button("", Icons.of("rotate-cw"));
    private int dead;

    EventsHead(DownloadHandler file, EventActs acts) {
        super("Webhook events");
        var export = new ExportLink(file);
        replay.addClassName("desk");
        replay.addClickListener(click -> acts.replayDeadLetters(dead));
        var live = Badges.plain(Tone.GOOD, "Live");
        live.addClassName("desk");
        actions(live, export, replay);
    }

    void show(int deadLetters) {
        dead = deadLetters;
        replay.setVisible(deadLetters > 0);
        replay.setText(deadLetters == 1 ? "Replay 1 dead letter" : "Replay %,d dead letters".formatted(deadLetters));
    }
}
