package com.jetvision.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Airport codes in the order they are flown: KTEB → KVNY, read aloud as "KTEB to KVNY". */
public class RouteLabel extends Span {
    public RouteLabel(String from, String to) {
        this(List.of(from, to));
    }

    public RouteLabel(List<String> codes) {
        addClassName("jv-route");
        for (int i = 0; i < codes.size(); i++) {
            if (i > 0) {
                add(Icons.of("arrow-right"), Tags.unseen("to"));
            }
            add(new Span(codes.get(i)));
        }
    }
}
