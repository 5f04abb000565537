package com.jetvision.chaos;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the processes of one world are started. */
record NodeSettings(
        Path home,
        String databaseUrl,
        String secretKey,
        List<String> javaOptions,
        String mainClass,
        Map<String, String> more) {
    static NodeSettings of(Path home, String databaseUrl, String secretKey) {
        // the launcher's, but for the compiler: a killed node is to be back soon
        var java = List.of(
                "-Xmx768m",
                "-XX:+UseParallelGC",
                "-XX:MetaspaceSize=192m",
                "-XX:SweeperThreshold=80",
                "-XX:TieredStopAtLevel=1");
        return new NodeSettings(home, databaseUrl, secretKey, java, "com.jetvision.JetvisionApplication", Map.of());
    }

    NodeSettings with(String variable, String value) {
        var all = new HashMap<>(more);
        all.put(variable, value);
        return new NodeSettings(home, databaseUrl, secretKey, javaOptions, mainClass, Map.copyOf(all));
    }

    NodeSettings startedBy(Class<?> main) {
        return new NodeSettings(home, databaseUrl, secretKey, javaOptions, main.getName(), more);
    }

    Map<String, String> environment() {
        var all = new HashMap<>(more);
        all.put("JETVISION_DB_USER", "postgres");
        all.put("JETVISION_DB_PASSWORD", "");
        all.put("JETVISION_HOME", home.toString());
        all.put("JETVISION_SECRET_KEY", secretKey);
        return all;
    }
}
