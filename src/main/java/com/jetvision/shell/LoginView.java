package com.jetvision.shell;

import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.MapLeg;
import com.jetvision.platform.ui.MapPoint;
import com.jetvision.platform.ui.Mark;
import com.jetvision.platform.ui.RouteMap;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.security.web.WebAttributes;

/** Sign-in by e-mail and password; afterwards the page that was asked for opens. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Jetvision")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
    /** The form is sent by the browser itself, so only the browser can keep the address for the next try. */
    private static final String KEEP =
            "this.addEventListener('login', e => sessionStorage.setItem('jv-sign-in', e.detail.username))";

    private static final String REFILL = """
            const address = sessionStorage.getItem('jv-sign-in'), fields = this.querySelectorAll('[name]');
            if (address) { fields[0].value = address; setTimeout(() => fields[1].focus(), 100); }""";
    private final transient Who who;
    private final LoginForm form = new LoginForm();

    LoginView(Who who) {
        this.who = who;
        addClassName("jv-login");
        setId("main");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(SignInFailure.WRONG));
        form.getElement().executeJs(KEEP);
        add(entrance(), art());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (who.actor().role() != Role.VISITOR) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("error")) {
            form.setI18n(words(SignInFailure.of(lastFailure())));
            form.setError(true);
            form.getElement().executeJs(REFILL);
        }
    }

    private Component entrance() {
        var brand = new Div(new Mark(), Tags.text("Jetvision", "strong"));
        brand.addClassName("row");
        var column = new Div(
                brand,
                new H1("Sign in"),
                Tags.text("Your requests, quotes and clients in one place.", "t13", "ink2"),
                form);
        column.addClassName("stack");
        var entrance = new Div(column);
        entrance.addClassName("jv-login-form");
        return entrance;
    }

    private static Component art() {
        var teterboro = new MapPoint("KTEB", 40.85, -74.06);
        var vanNuys = new MapPoint("KVNY", 34.21, -118.49);
        var routes = new RouteMap(List.of(
                new MapLeg(teterboro, vanNuys),
                new MapLeg(new MapPoint("KASE", 39.22, -106.87), vanNuys),
                new MapLeg(teterboro, new MapPoint("KOPF", 25.91, -80.28)),
                new MapLeg(teterboro, new MapPoint("EGGW", 51.87, -0.37))));
        var words = Tags.of("p", new Span("From a client's wish to a signed, paid flight."));
        words.add(Tags.small("Request, quotes, proposal, contract, payment. One room each."));
        var art = new Div(routes, words);
        art.addClassName("jv-login-art");
        return art;
    }

    private static LoginI18n words(SignInFailure failure) {
        var words = LoginI18n.createDefault();
        words.getForm().setUsername("E-mail");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(failure.title());
        words.getErrorMessage().setMessage(failure.sentence());
        words.getErrorMessage().setUsername("Type your e-mail address.");
        words.getErrorMessage().setPassword("Type your password.");
        return words;
    }

    private static Object lastFailure() {
        var session = VaadinRequest.getCurrent().getWrappedSession(false);
        var failure = session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return failure == null ? "" : failure;
    }
}
