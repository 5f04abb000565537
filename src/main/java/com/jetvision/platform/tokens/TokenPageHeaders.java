package com.jetvision.platform.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Pages with a secret in their address: kept by no cache, named to no other site, found by no search engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TokenPageHeaders extends OncePerRequestFilter {
    private static final List<String> PAGES = List.of("/onboarding/", "/p/", "/c/", "/pay/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isTokenPage(request);
    }

    static boolean isTokenPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return PAGES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        chain.doFilter(request, response);
    }
}
