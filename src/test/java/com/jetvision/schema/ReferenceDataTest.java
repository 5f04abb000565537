package com.jetvision.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.PostgresForTests;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReferenceDataTest {
    private final PostgresForTests.Database database = PostgresForTests.fresh();
    private final JdbcClient owner = JdbcClient.create(database.owner());

    @Test
    void everyRowOfTheFilesIsThere() {
        assertThat(count("airports")).isEqualTo(5209);
        assertThat(count("aircraft_types")).isEqualTo(51);
        assertThat(count("airport_aliases")).isPositive();
        assertThat(count("aircraft_type_aliases")).isPositive();
    }

    @Test
    void idsAreTheOnesThatJavaGivesToTheSameName() {
        assertThat(owner.sql("select id from airports where icao in ('KTEB', 'KVNY', 'EGGW') order by icao")
                        .query(UUID.class)
                        .list())
                .containsExactly(javaId("airport:EGGW"), javaId("airport:KTEB"), javaId("airport:KVNY"));
        assertThat(owner.sql("select id from aircraft_types where name = 'Phenom 300E'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(javaId("aircraft-type:Phenom 300E"));
        assertThat(owner.sql("select name_uuid('Zürich')").query(UUID.class).single())
                .isEqualTo(javaId("Zürich"));
    }

    @Test
    void migratingAgainChangesNothing() {
        PostgresForTests.migrate(database.owner());
        assertThat(count("airports")).isEqualTo(5209);
    }

    @Test
    void aChangedFileIsLoadedOverTheOldRows() {
        owner.sql("update airports set name = 'Old name' where icao = 'KTEB'").update();
        owner.sql("update flyway_schema_history set checksum = 1 where description = 'Reference data'")
                .update();
        PostgresForTests.migrate(database.owner());
        assertThat(owner.sql("select name from airports where icao = 'KTEB'")
                        .query(String.class)
                        .single())
                .isEqualTo("Teterboro Airport");
        assertThat(count("airports")).isEqualTo(5209);
    }

    @Test
    void anAirportIsFoundWithoutItsAccentsAndUnderAFormerCode() {
        assertThat(owner.sql("select icao from airports where search like '%' || fold('ZÜRICH') || '%'")
                        .query(String.class)
                        .list())
                .contains("LSZH");
        assertThat(owner.sql(
                                "select icao from airports a join airport_aliases x on x.airport_id = a.id where code = 'KDJT'")
                        .query(String.class)
                        .single())
                .isEqualTo("KPBI");
    }

    @Test
    void theApplicationReadsReferenceDataAndCannotWriteIt() {
        var app = JdbcClient.create(database.app());
        assertThat(app.sql("select count(*) from airports").query(Integer.class).single())
                .isEqualTo(5209);
        assertThat(app.sql("select has_table_privilege('airports', 'insert, update, delete, truncate')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private int count(String table) {
        return owner.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static UUID javaId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
