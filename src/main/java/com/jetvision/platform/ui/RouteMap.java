package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Outline map with great circles, drawn without tiles; always beside the same facts as text, for it is hidden from readers. */
@Tag("jv-route-map")
public class RouteMap extends Component implements HasStyle {
    private static final JsonMapper JSON = JsonMapper.shared();

    public RouteMap(List<MapLeg> legs) {
        BrowserModules.load(this, "route-map.js");
        legs(legs);
    }

    public void legs(List<MapLeg> legs) {
        getElement().setAttribute("legs", JSON.writeValueAsString(legs));
    }
}
