package com.jetvision.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes what a test left open. */
class ScreenClose implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }
}
