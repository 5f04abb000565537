package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.quotes.QuoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A quote as it was offered: its price lines are a copy and are never computed again. */
@Entity
@Table(name = "proposal_options")
class ProposalOption {
    @Id
    private UUID id;

    private int optionNo;
    private UUID quoteId;
    private String title;
    private String operatorName;
    private String aircraftType;
    private String aircraftCategory;
    private @Nullable Integer yearOfMake;
    private int seats;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "aircraft_details")
    private String aircraft;

    private String currency;
    private BigDecimal operatorCost;

    @Column(name = "client_price_before_tax")
    private BigDecimal beforeTax;

    private BigDecimal total;

    @JdbcTypeCode(SqlTypes.JSON)
    private String priceLines;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected ProposalOption() {}

    ProposalOption(UUID id, OptionDetails details) {
        this.id = id;
        optionNo = details.no();
        quoteId = details.quote().value();
        var offered = details.aircraft();
        aircraft = DealJson.write(offered);
        title = offered.type();
        operatorName = details.operatorName();
        aircraftType = offered.type();
        aircraftCategory = offered.category();
        yearOfMake = offered.year();
        seats = offered.seats();
        currency = details.total().currency().getCurrencyCode();
        operatorCost = details.operatorCost().amount();
        beforeTax = details.beforeTax().amount();
        total = details.total().amount();
        priceLines = DealJson.write(details.lines());
    }

    UUID id() {
        return id;
    }

    int no() {
        return optionNo;
    }

    OptionDetails details() {
        return new OptionDetails(
                optionNo,
                new QuoteId(quoteId),
                DealJson.read(aircraft, OfferedAircraft.class),
                operatorName,
                money(operatorCost),
                money(beforeTax),
                DealJson.read(priceLines, new TypeReference<List<OfferLine>>() {}),
                money(total));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
