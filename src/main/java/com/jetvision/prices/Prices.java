package com.jetvision.prices;

import com.jetvision.rates.RateSheet;
import com.jetvision.rates.Rates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the one price calculation (product.md, business rule 1). */
@Service
@Transactional(readOnly = true)
public class Prices {
    private final Rates rates;

    Prices(Rates rates) {
        this.rates = rates;
    }

    /** The client's price with the rates of the request's day of payment. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public PriceSheet calculate(PriceRequest request) {
        return calculate(request, rates.on(request.payDay()));
    }

    /** The same with rates already read: for many prices of one day. Pure. */
    public static PriceSheet calculate(PriceRequest request, RateSheet rates) {
        return new PriceCalculation(request).with(rates);
    }
}
