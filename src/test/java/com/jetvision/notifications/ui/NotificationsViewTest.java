package com.jetvision.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.conversations.TalkScene;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class NotificationsViewTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Screens screens;

    @Test
    void newsAppearsWithoutReloadAndIsMarkedRead() {
        var scene = new TalkScene(app);
        screens.open(scene.dana, "notifications");
        assertThat(screens.text()).contains("Nothing new");
        scene.quotes(scene.aurora, "q-1", "37000");
        screens.settle();
        assertThat(screens.text()).contains("Today", "Aurora Jet Charter quotes", "Unread 1", "KTEB", "Harlow Capital");
        _click(_get(Button.class, spec -> spec.withText("Mark all read")));
        assertThat(screens.text()).doesNotContain("Unread 1");
    }
}
