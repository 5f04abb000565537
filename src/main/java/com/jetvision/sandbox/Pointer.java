package com.jetvision.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A native notification: it says which resource to look at, and nothing of what is in it. */
record Pointer(String eventType, String resource, String id) {
    Map<String, Object> toJson(String url, @Nullable String tripCode) {
        return Json.object("id", id, "href", url + "/api/" + resource + "/" + id, "type", resource, "tripId", tripCode);
    }
}
