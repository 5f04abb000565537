package com.jetvision.avinode;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.World;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Both doors for webhooks with all their filters, and a house that is known at them as "meridian". */
public final class WebhookDoors {
    public final OrganizationId brokerage;
    private final MockMvc http;
    private final AvinodeConnections connections;
    private final WebhookCredentials credentials;
    private final Who who;

    public WebhookDoors(WebApplicationContext application) {
        http = http(application);
        connections = application.getBean(AvinodeConnections.class);
        credentials = application.getBean(WebhookCredentials.class);
        who = application.getBean(Who.class);
        brokerage = application.getBean(World.class).brokerage("Meridian");
        connect(brokerage, "meridian", SignedEvents.SECRET);
    }

    static MockMvc http(WebApplicationContext application) {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    public void connect(OrganizationId house, String slug, String secret) {
        who.asMachine(
                house,
                "Test",
                () -> connections.save(
                        house, new Settings(slug, URI.create("http://localhost:1/api"), secret, "token")));
    }

    /** The pair of one event type, or with null of all that have none of their own. */
    public void pair(@Nullable String type, String user, String password) {
        who.asMachine(brokerage, "Test", () -> credentials.save(brokerage, "meridian", type, user, password));
    }

    public MockHttpServletResponse answer(RequestBuilder post) throws Exception {
        return http.perform(post).andReturn().getResponse();
    }
}
