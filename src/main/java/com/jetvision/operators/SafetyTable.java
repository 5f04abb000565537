package com.jetvision.operators;

import com.jetvision.documents.DocumentId;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** operator_safety, and the words in operator_profiles that follow from it. */
@Repository
class SafetyTable {
    private static final String VALID = "(s.valid_until is null or s.valid_until >= :today)";
    private static final String WORDS = """
            (select coalesce(array_agg(btrim(s.programme || ' ' || s.level) order by s.programme), '{}')
               from operator_safety s where s.operator_profile_id = o.id and\s""" + VALID + ")";
    private final JdbcClient jdbc;
    private final Who who;

    SafetyTable(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    List<SafetyProof> of(OperatorId operator, LocalDate today) {
        return mine("select s.*, a.full_name as checker, d.file_name, " + VALID + """
                         as valid
                          from operator_safety s
                          left join iso_agents a on a.id = s.checked_by
                          left join documents d on d.id = s.evidence_id
                         where s.organization_id = :org and s.operator_profile_id = :operator
                         order by valid desc, s.programme""")
                .param("operator", operator.value())
                .param("today", today)
                .query((row, n) -> new SafetyProof(
                        new SafetyId(row.getObject("id", UUID.class)),
                        operator,
                        row.getString("programme"),
                        row.getString("level"),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("evidence_link"),
                        row.getObject("evidence_id") == null ? null : fileName(row.getString("file_name")),
                        row.getString("checker"),
                        row.getObject("checked_on", LocalDate.class),
                        row.getBoolean("valid"),
                        row.getLong("lock_version")))
                .list();
    }

    /** An agent reads the proof but not the row of the file that an admin stored. */
    private static String fileName(@Nullable String name) {
        return name == null ? "Certificate" : name;
    }

    boolean insert(SafetyId id, OperatorId operator, SafetyForm form, @Nullable DocumentId evidence, UUID checker) {
        return fill(mine("""
                                insert into operator_safety (id, organization_id, operator_profile_id, programme, level,
                                       valid_until, evidence_link, evidence_id, checked_by, checked_on)
                                values (:id, :org, :operator, :programme, :level, :until, :link, :evidence, :checker, :on)
                                on conflict (operator_profile_id, programme) do nothing"""), form, evidence, checker)
                        .param("id", id.value())
                        .param("operator", operator.value())
                        .update()
                == 1;
    }

    boolean update(SafetyId id, SafetyForm form, @Nullable DocumentId evidence, UUID checker, long version) {
        return fill(mine("""
                                update operator_safety s
                                   set programme = :programme, level = :level, valid_until = :until, evidence_link = :link,
                                       evidence_id = coalesce(:evidence, s.evidence_id), checked_by = :checker,
                                       checked_on = :on, lock_version = s.lock_version + 1
                                 where s.id = :id and s.lock_version = :version and s.organization_id = :org"""), form, evidence, checker)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean delete(SafetyId id) {
        return mine("delete from operator_safety s where s.id = :id and s.organization_id = :org")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<DocumentId> evidenceOf(SafetyId id) {
        return mine("select s.evidence_id from operator_safety s where s.id = :id and s.organization_id = :org"
                        + " and s.evidence_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** Writes the proofs that hold today into the profile, as words. */
    void settle(OperatorId operator, LocalDate today) {
        jdbc.sql("update operator_profiles o set certifications = " + WORDS + " where o.id = :operator")
                .param("operator", operator.value())
                .param("today", today)
                .update();
    }

    /** Operators whose words say more than what holds today. */
    List<OperatorId> stale(LocalDate today) {
        return jdbc.sql("""
                        select o.id from operator_profiles o
                         where exists (select from operator_safety s where s.operator_profile_id = o.id and s.valid_until < :today)
                           and o.certifications <>\s""" + WORDS).param("today", today).query(UUID.class).list().stream()
                .map(OperatorId::new)
                .toList();
    }

    private static StatementSpec fill(
            StatementSpec statement, SafetyForm form, @Nullable DocumentId evidence, UUID checker) {
        return statement
                .param("programme", form.programme())
                .param("level", form.level())
                .param("until", form.validUntil(), Types.DATE)
                .param("link", form.link().isEmpty() ? null : form.link(), Types.VARCHAR)
                .param("evidence", evidence == null ? null : evidence.value(), Types.OTHER)
                .param("checker", checker)
                .param("on", form.checkedOn());
    }

    private StatementSpec mine(String sql) {
        return jdbc.sql(sql).param("org", who.organization().value());
    }
}
