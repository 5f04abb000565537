package com.jetvision.requests.ui;

import com.jetvision.clients.ClientId;
import com.jetvision.clients.ui.ClientSection;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Icons;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** On a client's profile: what they have asked for, and the way to the next request. */
@org.springframework.stereotype.Component
class ClientRequests implements ClientSection {
    private final RequestBoard board;
    private final Reader reader;
    private final LiveUpdates live;

    ClientRequests(RequestBoard board, Reader reader, LiveUpdates live) {
        this.board = board;
        this.reader = reader;
        this.live = live;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<? extends Component> panels(ClientId client) {
        return List.of(new ClientTrips(board, reader, live, client));
    }

    @Override
    public List<? extends Component> actions(ClientId client) {
        var begin = new Button(
                "New request",
                Icons.of("plus"),
                click -> UI.getCurrent()
                        .navigate(
                                RequestLinks.NEW,
                                QueryParameters.of("client", client.value().toString())));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(begin);
    }
}
