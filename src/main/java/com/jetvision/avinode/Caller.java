package com.jetvision.avinode;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who posted an event, with the headers that carry no credential. */
record Caller(String ip, @Nullable String userAgent, Map<String, String> headers) {
    private static final Set<String> SECRET =
            Set.of("authorization", "cookie", "proxy-authorization", "webhook-signature");
    private static final int LONGEST = 500;

    static Caller of(HttpServletRequest request) {
        var headers = new TreeMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            if (!isCredential(name) && headers.size() < 40) {
                headers.put(clean(name).toLowerCase(Locale.ROOT), clean(request.getHeader(name)));
            }
        }
        return new Caller(request.getRemoteAddr(), headers.get("user-agent"), headers);
    }

    static boolean isCredential(String header) {
        return SECRET.contains(header.toLowerCase(Locale.ROOT));
    }

    private static String clean(String text) {
        var plain = text.replace("\0", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
