package com.jetvision.agents;

import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperSize;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The brokerages of this house. */
@Service
@Transactional
public class Organizations {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Organizations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One's own brokerage; any for the machine. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'OPERATOR', 'MACHINE')")
    public Brokerage get(OrganizationId organization) {
        return jdbc.sql("select * from organizations where id = :id")
                .param("id", organization.value())
                .query((row, n) -> brokerage(row))
                .optional()
                .orElseThrow(() -> new NotFound("brokerage"));
    }

    /** Opens a brokerage, or gives the one that has this slug already. */
    @PreAuthorize("hasRole('MACHINE')")
    public OrganizationId open(NewBrokerage form) {
        var address = Optional.ofNullable(form.address());
        jdbc.sql("""
                        insert into organizations (id, name, legal_name, slug, time_zone, address_line_1, address_line_2,
                               city, state, zip_code, phone, email, show_operator_name, broker_capacity,
                               liability_insurance, payment_instructions)
                        values (:id, :name, :legal, :slug, :zone, :line1, :line2, :city, :state, :zip, :phone, :email,
                               :operators, :capacity, :insurance, :payment::jsonb)
                        on conflict (slug) do nothing""")
                .param("id", Ids.next())
                .param("name", form.name())
                .param("legal", form.legalName())
                .param("slug", form.slug())
                .param("zone", form.zone().getId())
                .param("line1", address.map(PostalAddress::line1).orElse(null))
                .param("line2", address.map(PostalAddress::line2).orElse(null))
                .param("city", address.map(PostalAddress::city).orElse(null))
                .param("state", address.map(PostalAddress::state).orElse(null))
                .param("zip", address.map(PostalAddress::zip).orElse(null))
                .param("phone", form.phone())
                .param("email", form.email())
                .param("operators", form.showOperatorName())
                .param("capacity", form.capacity().name().toLowerCase(Locale.ROOT))
                .param("insurance", form.liabilityInsurance())
                .param("payment", json.writeValueAsString(form.paymentInstructions()))
                .update();
        return bySlug(form.slug()).orElseThrow(() -> new NotFound("brokerage"));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public Optional<OrganizationId> bySlug(String slug) {
        return jdbc.sql("select id from organizations where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new);
    }

    private Brokerage brokerage(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return new Brokerage(
                new OrganizationId(row.getObject("id", UUID.class)),
                name,
                or(row.getString("legal_name"), name),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                PaperSize.valueOf(row.getString("page_size").toUpperCase(Locale.ROOT)),
                address(row),
                or(row.getString("phone"), ""),
                or(row.getString("email"), ""),
                row.getBoolean("show_operator_name"),
                BrokerCapacity.valueOf(row.getString("broker_capacity").toUpperCase(Locale.ROOT)),
                or(row.getString("liability_insurance"), ""),
                facts(row.getString("payment_instructions")));
    }

    private static List<String> address(ResultSet row) throws SQLException {
        var place = Stream.of(row.getString("state"), row.getString("zip_code"))
                .filter(Objects::nonNull)
                .reduce((state, zip) -> state + " " + zip)
                .orElse("");
        return Stream.of(row.getString("address_line_1"), row.getString("address_line_2"), row.getString("city"), place)
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private List<PaperFact> facts(@Nullable String instructions) {
        return instructions == null ? List.of() : List.of(json.readValue(instructions, PaperFact[].class));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
