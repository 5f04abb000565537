package com.jetvision.avinode.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who posted an event, with the headers that carry no credential. */
public record Caller(String ip, @Nullable String userAgent, Map<String, String> headers) {
    private static final Pattern SECRET =
            Pattern.compile("auth|cookie|signature|token|secret|password|api-?key|credential|session");
    private static final int LONGEST = 500;
    private static final int MOST = 40;

    public static Caller of(HttpServletRequest request) {
        var headers = new TreeMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            var plain = clean(name).toLowerCase(Locale.ROOT);
            if (!isCredential(plain) && headers.size() < MOST) {
                headers.put(plain, clean(request.getHeader(name)));
            }
        }
        return new Caller(request.getRemoteAddr(), headers.get("user-agent"), headers);
    }

    public static boolean isCredential(String header) {
        return SECRET.matcher(header.toLowerCase(Locale.ROOT)).find();
    }

    private static String clean(String text) {
        var plain = text.replace("\0", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
