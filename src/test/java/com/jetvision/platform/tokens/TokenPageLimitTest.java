package com.jetvision.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TokenPageLimitTest {
    private final HandClock clock = new HandClock();
    private final TokenPageLimit filter = new TokenPageLimit(new HourlyLimit(clock));

    private MockHttpServletResponse open(String address, String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void tryingOutTokensIsRefusedWithASentenceUntilTheHourIsOver() throws Exception {
        for (int i = 0; i < TokenPageLimit.PAGES_AN_HOUR; i++) {
            assertThat(open("203.0.113.7", "/p/" + i).getStatus()).isEqualTo(200);
        }
        var refused = open("203.0.113.7", "/c/one-more");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).startsWith("Too many pages");
        assertThat(refused.getHeader("Retry-After")).isNotBlank();
        assertThat(open("203.0.113.8", "/p/another").getStatus()).isEqualTo(200);
        assertThat(open("203.0.113.7", "/requests").getStatus()).isEqualTo(200);
        clock.advance(Duration.ofHours(1));
        assertThat(open("203.0.113.7", "/p/again").getStatus()).isEqualTo(200);
    }
}
