package com.jetvision.platform.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;

/** The mark: a climbing path on navy, the same in light and dark. */
public class Mark extends Span {
    private static final String PATH = """
            <svg viewBox="0 0 18 18" fill="none" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">\
            <path d="M2 14.5c5-.5 9.5-3 13-10" stroke="#fff"/><path d="m10 4.3 5.200-.5.6 5.200" stroke="#e2b567"/></svg>""";

    public Mark() {
        addClassName("jv-mark");
        add(new Html(PATH));
    }
}
