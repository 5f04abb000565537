package com.jetvision.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Browserless screens: one page at a time, opened as somebody, refreshed when the test says so. */
public class Screens {
    private static final Routes ROUTES = Views.all();
    private final ApplicationContext application;
    private final HandSchedule schedule;

    Screens(ApplicationContext application, HandSchedule schedule) {
        this.application = application;
        this.schedule = schedule;
    }

    /** Signs the person in, in a new session, and goes to the address, such as {@code requests/new} or {@code requests?view=soon}. */
    public UI open(Person person, String address) {
        MockVaadin.tearDown();
        person.signsIn();
        return go(address);
    }

    /** As {@link #open}, by nobody: for sign-in and public pages. */
    public UI openAsVisitor(String address) {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        return go(address);
    }

    /** Closes the page, as one closes a browser's tab. */
    public void close() {
        MockVaadin.tearDown();
    }

    /** Shows what the events since have changed: runs the waiting refreshes, then what they asked of the page. */
    public void settle() {
        schedule.runAll();
        MockVaadin.clientRoundtrip(true);
    }

    /** Everything that one reads on the page. */
    public String text() {
        return UI.getCurrent().getChildren().map(Screens::textOf).collect(Collectors.joining("\n"));
    }

    /** Everything that one reads on this part, labels of fields included, grid rows aside; one line per piece of text. */
    public static String textOf(Component component) {
        return texts(component.getElement()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        var label = element.getProperty("label", "");
        return Stream.concat(
                label.isEmpty() ? Stream.empty() : Stream.of(label),
                element.getChildren().flatMap(Screens::texts));
    }

    private UI go(String address) {
        KaribuConfig.setInitDefaultRoute(false);
        MockVaadin.setMockRequestFactory(this::request);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, application, MockedUI::new));
        var screen = UI.getCurrent();
        var place = new Location(address);
        screen.navigate(place.getPath(), place.getQueryParameters());
        MockVaadin.clientRoundtrip(true);
        return screen;
    }

    /** Vaadin asks the request who is there, as Spring Security's filter would have told it. */
    private FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        var who = SecurityContextHolder.getContext().getAuthentication();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> who != null
                && who.getAuthorities().stream()
                        .anyMatch(granted ->
                                String.valueOf(granted.getAuthority()).endsWith(role)));
        return request;
    }
}
