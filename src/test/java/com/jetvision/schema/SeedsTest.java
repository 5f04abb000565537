package com.jetvision.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.PostgresForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the two source documents name is in the schema, by its name or by the one that a comment translates. A view
 * may stand for a table of theirs: its foreign keys and relations are those of the tables that it reads.
 */
class SeedsTest {
    private static final String FOREIGN_KEYS = """
            with keys as (
                select c.conrelid::regclass::text as tbl, a.attname::text as col, c.confrelid::regclass::text as parent
                  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                 where c.contype = 'f')
            select tbl, col, parent from keys
            union all
            select v.view_name, k.col, k.parent from information_schema.view_column_usage v
              join keys k on k.tbl = v.table_name and k.col = v.column_name
            """;
    private static final JdbcClient OWNER =
            JdbcClient.create(PostgresForTests.fresh().owner());

    @Test
    void everyColumnIsThere() {
        var ours = list(
                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'");
        assertThat(columns().map(Column::ours)).isNotEmpty().isSubsetOf(ours);
    }

    @Test
    void aNameThatWasNotTakenStandsInTheCommentOfTheOneThatWas() {
        var comments = list("""
                        select c.relname || '.' || a.attname || ': ' || d.description
                          from pg_description d
                          join pg_class c on c.oid = d.objoid and c.relnamespace = 'public'::regnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid""");
        var silent = columns()
                .filter(column -> !column.theirs().equals(column.name()))
                .filter(column -> comments.stream()
                        .noneMatch(comment ->
                                comment.startsWith(column.ours() + ":") && comment.contains(column.theirs())))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyForeignKeyIsOne() {
        assertThat(lines("schema/seed-foreign-keys.txt"))
                .isSubsetOf(list("select tbl || '.' || col from (" + FOREIGN_KEYS + ") k"));
    }

    @Test
    void everyRelationIsOne() {
        assertThat(lines("schema/seed-relations.txt"))
                .isSubsetOf(list("select tbl || ' ' || parent from (" + FOREIGN_KEYS + ") k"));
    }

    private static Stream<Column> columns() {
        return lines("schema/seed-columns.txt").stream().flatMap(line -> {
            var table = line.substring(0, line.indexOf(':'));
            return Arrays.stream(line.substring(line.indexOf(' ') + 1).split(" ", -1))
                    .map(names -> names.split("=", -1))
                    .map(names -> new Column(table, names[0], names[names.length - 1]));
        });
    }

    private record Column(String table, String theirs, String name) {
        String ours() {
            return table + "." + name;
        }
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> list(String query) {
        return OWNER.sql(query).query(String.class).list();
    }
}
