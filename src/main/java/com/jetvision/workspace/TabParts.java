package com.jetvision.workspace;

import com.jetvision.platform.ui.PaperPane;
import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** What one tab of a room shows: the work at the left, and at the right the paper it is about, if there is any. */
record TabParts(Component work, @Nullable PaperPane paper) {
    static TabParts of(Component work) {
        return new TabParts(work, null);
    }
}
