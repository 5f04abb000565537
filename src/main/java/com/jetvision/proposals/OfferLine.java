package com.jetvision.proposals;

import com.jetvision.platform.money.Money;

/** One line of the price that the client pays, copied from the one calculation; the note says on what it rests. */
public record OfferLine(String kind, String name, Money amount, boolean taxable, String note) {}
