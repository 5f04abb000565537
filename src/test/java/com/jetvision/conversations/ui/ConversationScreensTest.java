package com.jetvision.conversations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.conversations.Conversations;
import com.jetvision.conversations.MessageView;
import com.jetvision.conversations.TalkScene;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@ScreenTest
class ConversationScreensTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Screens screens;

    @Autowired
    private ConversationPanels panels;

    @Autowired
    private Conversations conversations;

    @Autowired
    private LiveUpdates live;

    private TalkScene scene;

    @BeforeEach
    void aRequestInTheMarket() {
        scene = new TalkScene(app);
    }

    private ConversationPanel panel() {
        screens.open(scene.dana, "notifications");
        var panel = panels.of(scene.request);
        UI.getCurrent().add(panel);
        screens.settle();
        return panel;
    }

    private static void type(String text) {
        var input = _get(MessageInput.class);
        ComponentUtil.fireEvent(input, new MessageInput.SubmitEvent(input, true, text));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whomOneWritesToStaysWhileOneWrites() {
        scene.hears(scene.aurora, "m-1", "Good morning");
        panel();
        var to = (Select<Recipient>) _get(
                Select.class,
                spec -> spec.withClasses("jv-quiet")
                        .withPredicate(select ->
                                "Who will see this".equals(select.getAriaLabel().orElse(""))));
        assertThat(to.getValue().name()).isEqualTo("Aurora Jet Charter");
        var input = _get(MessageInput.class).getElement();
        input.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(input, "input", JsonNodeFactory.instance.objectNode()));
        scene.hears(scene.cardinal, "m-2", "Good morning too");
        screens.settle();
        assertThat(to.getValue().name()).isEqualTo("Aurora Jet Charter");
        type("Hello Aurora");
        assertThat(scene.read(scene.lena)).extracting(MessageView::text).contains("Hello Aurora");
        scene.hears(scene.cardinal, "m-3", "And what of us?");
        screens.settle();
        assertThat(to.getValue().name()).isEqualTo("Cardinal Air");
    }

    /** As when the reader looks at the stream, or no longer does. */
    private void look(boolean watched) {
        var log = _get(TalkLog.class).getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", watched);
        log.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(log, "watched", data));
        screens.settle();
    }

    private String said() {
        return Screens.textOf(_get(TalkLog.class));
    }

    @Test
    void thePanelShowsWhoWasAskedAndWhoWillReadTheAnswer() {
        panel();
        assertThat(said()).contains("Today, Friday 20 November 2026", "Request sent", "KTEB → KVNY", "Asked");
        assertThat(_find(Select.class)).hasSize(2);
    }

    @Test
    void anOperatorsWordAppearsWithoutReload() {
        panel();
        scene.hears(scene.aurora, "m-1", "Good morning Dana");
        screens.settle();
        assertThat(said()).contains("Aurora Jet Charter", "operator", "Good morning Dana", "New");
    }

    @Test
    void aQuoteIsACardWithOurPriceAndChangesInPlace() {
        panel();
        scene.quotes(scene.aurora, "q-1", "37000");
        screens.settle();
        assertThat(said())
                .contains("Quote shared", "Challenger 350 · N350XA · 2019", "Operator $37,000, margin $3,700");
        int cards = _find(Article.class).size();
        scene.clock().advance(java.time.Duration.ofMinutes(1));
        scene.quotes(scene.aurora, "q-1", "36000");
        screens.settle();
        assertThat(said()).contains("Operator $36,000", "Price changed").doesNotContain("Operator $37,000");
        assertThat(_find(Article.class)).hasSize(cards);
    }

    @Test
    void whatIsTypedIsSendingAtOnceAndDeliveredWhenItIs() {
        panel();
        scene.hears(scene.aurora, "m-1", "Good morning");
        screens.settle();
        type("Can you hold it?");
        assertThat(said()).contains("You", "to Aurora Jet Charter", "Can you hold it?", "Sending");
        var message = scene.read(scene.dana).getLast();
        scene.machine.runs(() -> conversations.delivered(message.id(), "av-1"));
        screens.settle();
        assertThat(said()).contains("Delivered").doesNotContain("Sending");
    }

    @Test
    void whatCouldNotBeSentSaysSoAndIsTriedAgain() {
        panel();
        type("Hello");
        var message = scene.read(scene.dana).getLast();
        scene.machine.runs(() -> conversations.notSent(message.id(), "Avinode does not answer."));
        screens.settle();
        assertThat(said()).contains("Not sent. Avinode does not answer.");
        _click(_get(_get(TalkLog.class), Button.class, spec -> spec.withText("Try again")));
        screens.settle();
        assertThat(said()).contains("Sending").doesNotContain("Avinode does not answer.");
    }

    @Test
    void tooMuchIsRefusedAndNothingIsSaid() {
        panel();
        assertThatThrownBy(() -> type("x".repeat(5121))).isInstanceOf(Refused.class);
        assertThat(scene.read(scene.dana)).noneMatch(message -> message.text().startsWith("xxx"));
    }

    @Test
    void whatIsSeenIsReadAndWhatIsNotStaysUnread() {
        scene.hears(scene.aurora, "m-1", "Good morning");
        panel();
        assertThat(said()).contains("New");
        assertThat(unread()).isEqualTo(1);
        look(true);
        assertThat(unread()).isZero();
        assertThat(said()).contains("New");
        look(false);
        scene.hears(scene.aurora, "m-2", "Still there?");
        screens.settle();
        assertThat(unread()).isEqualTo(1);
    }

    private long unread() {
        return scene.dana.does(() -> conversations.unread());
    }

    @Test
    void theInboxListsThreadsAndFollowsThemLive() {
        scene.hears(scene.aurora, "m-1", "Wi-Fi is Ka-band");
        screens.open(scene.dana, "conversations");
        assertThat(screens.text())
                .contains("Aurora Jet Charter", "Wi-Fi is Ka-band", "KTEB", "Rating", "Harlow Capital");
        scene.hears(scene.cardinal, "m-2", "We can offer a G280");
        screens.settle();
        assertThat(screens.text()).contains("We can offer a G280");
        _get(TextField.class).setValue("Ka-band");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("jv-thread"))).hasSize(1);
        screens.close();
        assertThat(live.size()).isZero();
    }

    @Test
    void aThreadHasItsOwnAddressAndAnothersHasNone() {
        scene.hears(scene.aurora, "m-1", "Wi-Fi is Ka-band");
        screens.open(
                scene.dana, "conversations/" + scene.threadWith(scene.aurora).value());
        assertThat(said()).contains("Wi-Fi is Ka-band");
        assertThat(_get(Composer.class).isVisible()).isTrue();
    }

    @Test
    void anOperatorSeesItsThreadAndAnswersInIt() {
        scene.quotes(scene.aurora, "q-1", "37000");
        scene.hears(scene.cardinal, "m-2", "Cardinal's own words");
        screens.open(scene.lena, "conversations");
        assertThat(screens.text())
                .contains("Dana Holt", "Quote shared", "$37,000")
                .doesNotContain("Harlow", "Cardinal", "margin", "Score");
        _assertNone(ThreadSide.class);
        type("Held until 18:00 for you.");
        assertThat(scene.read(scene.dana).getLast().text()).isEqualTo("Held until 18:00 for you.");
    }
}
