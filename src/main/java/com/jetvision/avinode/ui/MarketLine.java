package com.jetvision.avinode.ui;

import com.jetvision.avinode.Liveness;
import com.jetvision.avinode.RoomState;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Stage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Says how well we hear Avinode about this request: live, delayed or off, and since when. */
public class MarketLine extends Composite<Div> {
    private final transient MarketPanels parts;
    private final RequestId request;

    MarketLine(MarketPanels parts, RequestId request) {
        this.parts = parts;
        this.request = request;
        getContent().addClassName("jv-market");
        getContent().getElement().setAttribute("role", "status");
        parts.live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        var details = parts.requests.get(request);
        boolean watched = details.stage().isOpen() && details.stage().compareTo(Stage.TO_SIGN) <= 0;
        getContent().removeAll();
        getContent().setVisible(watched);
        if (watched) {
            show(parts.status.room(request), details.trip() != null);
        }
    }

    private void show(RoomState state, boolean tripKnown) {
        var line = getContent();
        line.setClassName("wait", state.liveness() != Liveness.LIVE || state.itineraryDiffers());
        line.add(Tags.text("Avinode", "strong"), Badges.status(state.liveness()));
        line.add(Tags.text(words(state), "ink2"), Tags.spacer());
        if (tripKnown && state.liveness() != Liveness.OFF) {
            line.add(refreshButton());
        }
    }

    private String words(RoomState state) {
        var updated = state.updatedAt() == null
                ? ""
                : "Last update " + parts.clock.now().past(state.updatedAt());
        return switch (state.liveness()) {
            case OFF -> join(state.sentence(), "An admin can set it up.", updated);
            case DELAYED -> join(state.sentence(), "What comes late is not lost.", updated);
            case LIVE ->
                state.itineraryDiffers()
                        ? join("It shows another itinerary than this one. Copy ours and check it there.", updated)
                        : updated;
        };
    }

    private static String join(@org.jspecify.annotations.Nullable String... sentences) {
        var words = new StringBuilder();
        for (var sentence : sentences) {
            if (sentence != null && !sentence.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return words.toString();
    }

    private Button refreshButton() {
        var button = Icons.button("refresh-cw", "Refresh from Avinode");
        button.setDisableOnClick(true);
        button.addClickListener(click -> parts.trips.refresh(request));
        return button;
    }
}
