package com.jetvision.operators;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.security.Who;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** operator_profiles of the asker's house. */
@Repository
class OperatorTable {
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);
    private static final String MINE = " o.organization_id = :org ";
    private final JdbcClient jdbc;
    private final Who who;

    OperatorTable(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    /**
     * The ids of those of whom this says nothing new. Many events name the same operator at once, and who writes its row
     * holds it until the end of a whole batch: so what says nothing new only notes that it was heard, once a minute, and
     * waits for nobody to do so.
     */
    Map<OperatorHeard, OperatorId> knownSo(List<OperatorHeard> heard, Instant now) {
        var known = new HashMap<OperatorHeard, OperatorId>();
        var quiet = new ArrayList<UUID>();
        mine("""
                        select h.no, o.id, coalesce(o.last_synced_at > cast(:now as timestamptz) - interval '1 minute', false) as lately
                          from unnest(:avinodes::text[], :names::text[], :companies::text[], :contacts::text[], :emails::text[],
                                      :phones::text[], :ratings::numeric[])
                               with ordinality as h (avinode, name, company, contact, email, phone, rating, no)
                          join operator_profiles o on o.avinode_operator_id = h.avinode and o.company_name = h.name
                           and coalesce(o.avinode_company_id = h.company, h.company is null)
                           and ('contact_name' = any(o.kept) or coalesce(o.contact_name = h.contact, h.contact is null))
                           and ('contact_email' = any(o.kept) or coalesce(o.contact_email = h.email, h.email is null))
                           and ('contact_phone' = any(o.kept) or coalesce(o.contact_phone = h.phone, h.phone is null))
                           and coalesce(o.operator_rating = h.rating, h.rating is null)
                         where""" + MINE)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("avinodes", Column.of(heard, OperatorHeard::avinodeId))
                .param("names", Column.of(heard, one -> one.name().strip()))
                .param("companies", Column.of(heard, OperatorHeard::companyId))
                .param("contacts", Column.of(heard, OperatorHeard::contactName))
                .param("emails", Column.of(heard, OperatorHeard::contactEmail))
                .param("phones", Column.of(heard, OperatorHeard::contactPhone))
                .param("ratings", Column.of(heard, one -> plausible(one.rating())))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    known.put(heard.get(row.getInt("no") - 1), new OperatorId(id));
                    if (!row.getBoolean("lately")) {
                        quiet.add(id);
                    }
                });
        if (!quiet.isEmpty()) {
            noteHeard(quiet, now);
        }
        return known;
    }

    private void noteHeard(List<UUID> operators, Instant now) {
        mine("""
                update operator_profiles set last_synced_at = greatest(last_synced_at, :now)
                 where id in (select o.id from operator_profiles o where o.id = any (:ids::uuid[]) and""" + MINE + "order by o.id for no key update skip locked)")
                .param("ids", Column.of(operators, id -> id))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The same operator keeps its id; what the house wrote itself is left as it is. */
    UUID write(OperatorId fresh, OperatorHeard heard, Instant now) {
        return mine("""
                        insert into operator_profiles as known (id, organization_id, avinode_operator_id, company_name,
                               avinode_company_id, contact_name, contact_email, contact_phone, operator_rating, last_synced_at)
                        values (:id, :org, :avinode, :name, :company, :contact, :email, :phone, :rating, :now)
                        on conflict (organization_id, avinode_operator_id) do update set
                               company_name = excluded.company_name,
                               avinode_company_id = coalesce(excluded.avinode_company_id, known.avinode_company_id),
                               contact_name = case when 'contact_name' = any(known.kept) then known.contact_name
                                   else coalesce(excluded.contact_name, known.contact_name) end,
                               contact_email = case when 'contact_email' = any(known.kept) then known.contact_email
                                   else coalesce(excluded.contact_email, known.contact_email) end,
                               contact_phone = case when 'contact_phone' = any(known.kept) then known.contact_phone
                                   else coalesce(excluded.contact_phone, known.contact_phone) end,
                               operator_rating = coalesce(excluded.operator_rating, known.operator_rating),
                               last_synced_at = greatest(excluded.last_synced_at, known.last_synced_at)
                        returning id""")
                .param("id", fresh.value())
                .param("avinode", heard.avinodeId())
                .param("name", heard.name().strip())
                .param("company", heard.companyId(), Types.VARCHAR)
                .param("contact", heard.contactName(), Types.VARCHAR)
                .param("email", heard.contactEmail(), Types.VARCHAR)
                .param("phone", heard.contactPhone(), Types.VARCHAR)
                .param("rating", plausible(heard.rating()), Types.NUMERIC)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** A rating outside of its scale is an error of the sender's, not a reason to lose the quote that came with it. */
    private static @Nullable BigDecimal plausible(@Nullable BigDecimal rating) {
        return rating == null || rating.signum() < 0 || rating.compareTo(BEST_RATING) > 0 ? null : rating;
    }

    Optional<OperatorProfile> find(OperatorId id) {
        return mine("select o.* from operator_profiles o where o.id = :id and" + MINE)
                .param("id", id.value())
                .query(OperatorRows::profile)
                .optional();
    }

    Optional<OperatorProfile> byAvinodeId(String avinodeId) {
        return mine("select o.* from operator_profiles o where o.avinode_operator_id = :avinode and" + MINE)
                .param("avinode", avinodeId)
                .query(OperatorRows::profile)
                .optional();
    }

    Map<OperatorId, String> names(Set<OperatorId> ids) {
        var names = new HashMap<OperatorId, String>();
        mine("select o.id, o.company_name from operator_profiles o where o.id = any (:ids::uuid[]) and" + MINE)
                .param("ids", Column.of(ids, OperatorId::value))
                .query(row -> {
                    names.put(new OperatorId(row.getObject("id", UUID.class)), row.getString("company_name"));
                });
        return names;
    }

    Optional<OperatorDetails> details(OperatorId id) {
        return mine("select o.* from operator_profiles o where o.id = :id and" + MINE)
                .param("id", id.value())
                .query(OperatorRows::details)
                .optional();
    }

    List<OperatorProfile> rows(OperatorFilter filter, OperatorSort sort, LocalDate today, int offset, int limit) {
        return narrow(
                        "select o.* from operator_profiles o where",
                        filter,
                        today,
                        " order by " + sort.sql() + " offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(OperatorRows::profile)
                .list();
    }

    int count(OperatorFilter filter, LocalDate today) {
        return narrow("select count(*) from operator_profiles o where", filter, today, "")
                .query(Integer.class)
                .single();
    }

    Map<OperatorGroup, Integer> counts(LocalDate today) {
        var columns = new ArrayList<String>();
        for (var group : OperatorGroup.values()) {
            columns.add("count(*) filter (where " + group.condition() + ") as " + group.code());
        }
        return mine("select " + String.join(", ", columns) + " from operator_profiles o where" + MINE)
                .param("today", today)
                .query((row, n) -> {
                    var counts = new EnumMap<OperatorGroup, Integer>(OperatorGroup.class);
                    for (var group : OperatorGroup.values()) {
                        counts.put(group, row.getInt(group.code()));
                    }
                    return counts;
                })
                .single();
    }

    private StatementSpec narrow(String select, OperatorFilter filter, LocalDate today, String rest) {
        var sql = select + MINE + " and " + filter.group().condition()
                + (filter.text().isBlank()
                        ? ""
                        : " and fold(concat_ws(' ', o.company_name, o.contact_name, o.contact_email, o.region, o.aoc_number,"
                                + " o.avinode_operator_id, array_to_string(o.aircraft_types, ' '),"
                                + " array_to_string(o.certifications, ' '))) like fold(:text)")
                + rest;
        var statement = mine(sql);
        if (filter.group() == OperatorGroup.PROOF_ENDS) {
            statement = statement.param("today", today);
        }
        return filter.text().isBlank() ? statement : statement.param("text", pattern(filter.text()));
    }

    private static String pattern(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** False when somebody saved since that version was read. What is filled in is kept, what is empty follows events again. */
    boolean update(OperatorId id, OperatorForm form, long version) {
        var email = form.contactEmail();
        var phone = form.contactPhone();
        return mine("""
                                update operator_profiles o
                                   set contact_name = coalesce(:contact, o.contact_name),
                                       contact_email = coalesce(:email, o.contact_email),
                                       contact_phone = coalesce(:phone, o.contact_phone),
                                       kept = array_remove(array[
                                           case when cast(:contact as text) is distinct from o.contact_name or 'contact_name' = any(o.kept)
                                                then case when cast(:contact as text) is null then '' else 'contact_name' end else '' end,
                                           case when cast(:email as text) is distinct from o.contact_email or 'contact_email' = any(o.kept)
                                                then case when cast(:email as text) is null then '' else 'contact_email' end else '' end,
                                           case when cast(:phone as text) is distinct from o.contact_phone or 'contact_phone' = any(o.kept)
                                                then case when cast(:phone as text) is null then '' else 'contact_phone' end else '' end], ''),
                                       region = :region, country_code = :country, aoc_number = :aoc, fleet_size = :fleet,
                                       aircraft_types = :types, preferred_contact = :prefers, notes = :notes,
                                       lock_version = o.lock_version + 1
                                 where o.id = :id and o.lock_version = :version and""" + MINE)
                        .param("contact", filled(form.contactName()), Types.VARCHAR)
                        .param("email", email == null ? null : email.value(), Types.VARCHAR)
                        .param("phone", phone == null ? null : phone.value(), Types.VARCHAR)
                        .param("region", filled(form.region()), Types.VARCHAR)
                        .param("country", filled(form.country()), Types.VARCHAR)
                        .param("aoc", filled(form.aocNumber()), Types.VARCHAR)
                        .param("fleet", form.fleetSize(), Types.INTEGER)
                        .param("types", form.aircraftTypes().toArray(String[]::new))
                        .param("prefers", form.preferredContact().code())
                        .param("notes", filled(form.notes()), Types.VARCHAR)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean prefer(OperatorId id, boolean preferred) {
        return mine("""
                                update operator_profiles o set is_preferred_partner = :preferred, lock_version = o.lock_version + 1
                                 where o.id = :id and o.is_preferred_partner <> :preferred and""" + MINE)
                        .param("preferred", preferred)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean exclude(OperatorId id, boolean excluded, @Nullable String reason) {
        return mine("""
                                update operator_profiles o set is_active = not :excluded, excluded_reason = :reason,
                                       lock_version = o.lock_version + 1
                                 where o.id = :id and o.is_active = :excluded and""" + MINE)
                        .param("excluded", excluded)
                        .param("reason", reason, Types.VARCHAR)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private StatementSpec mine(String sql) {
        return jdbc.sql(sql).param("org", who.organization().value());
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
