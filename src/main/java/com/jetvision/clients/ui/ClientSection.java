package com.jetvision.clients.ui;

import com.jetvision.clients.ClientId;
import com.vaadin.flow.component.Component;
import java.util.List;

/** A module's part of a client's profile; every bean of this type is asked when a profile is opened, in their order. */
public interface ClientSection {
    int order();

    /** The panels of the overview's main column: open requests, flights flown, payments. */
    List<? extends Component> panels(ClientId client);

    /** Figures above the overview; none by default. */
    default List<ClientTile> tiles(ClientId client) {
        return List.of();
    }

    /** Buttons for the head of the page, such as "New request"; none by default. */
    default List<? extends Component> actions(ClientId client) {
        return List.of();
    }
}
