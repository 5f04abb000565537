package com.jetvision.documents.papers;

import java.math.BigDecimal;

/** One line of the price as the client sees it; {@code note} says on what it rests ("7.5 % of the charter flights"). */
public record PaperPriceLine(String name, BigDecimal amount, String note) {}
