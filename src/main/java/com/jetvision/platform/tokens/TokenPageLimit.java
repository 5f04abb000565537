package com.jetvision.platform.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One address may open only so many token pages in an hour: trying tokens out is refused before it costs a look-up. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TokenPageLimit extends OncePerRequestFilter {
    static final int PAGES_AN_HOUR = 600;
    private static final String SENTENCE =
            "Too many pages were opened from your network. Wait a few minutes, then open your link again.";
    private final HourlyLimit limit;

    TokenPageLimit(HourlyLimit limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !TokenPageHeaders.isTokenPage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.allows("token page from " + request.getRemoteAddr(), PAGES_AN_HOUR)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(SENTENCE);
    }
}
