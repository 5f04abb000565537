package com.jetvision.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests run on a newer PostgreSQL than the oldest we promise: what it alone understands must not slip in. */
class OldPostgresTest {
    private static final Pattern NEWER = Pattern.compile(
            // since 16
            "any_value\\s*\\(|array_sample|array_shuffle|random_normal|\\bsystem_user\\b|pg_input_is_valid|json_arrayagg"
                    + "|json_objectagg|\\bis json\\b|date_add\\s*\\(|date_subtract|with (inherit|set) (true|false)"
                    // since 17
                    + "|json_table\\s*\\(|json_value\\s*\\(|json_query\\s*\\(|json_exists\\s*\\(|merge_action|to_bin\\s*\\("
                    + "|to_oct\\s*\\(|transaction_timeout|when not matched by source|uuid_extract_"
                    // since 18
                    + "|uuidv[47]\\s*\\(|casefold\\s*\\(|array_sort|array_reverse|crc32c?\\s*\\(|returning\\s+(with|old\\.|new\\.)"
                    + "|without overlaps|\\bperiod\\b\\s+\\w+\\s*\\)|\\) virtual\\b|not enforced");

    @Test
    void nothingNewerThanPostgres15IsSaidToTheDatabase() {
        var newer = Stream.concat(files("db", ".sql"), files("src/main/java", ".java"))
                .flatMap(OldPostgresTest::findings)
                .toList();
        assertThat(newer).isEmpty();
    }

    private static Stream<String> findings(Path file) {
        return NEWER.matcher(read(file)).results().map(found -> file.getFileName() + ": " + found.group());
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
