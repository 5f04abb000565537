package com.jetvision.commissions;

import com.jetvision.contracts.ContractId;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the ledger; a reversal is a negative line that names the one it takes back. */
public record CommissionRow(
        CommissionId id,
        CommissionKind kind,
        ContractId contract,
        RequestId request,
        String contractNumber,
        String client,
        String agent,
        Money base,
        Percent share,
        Money amount,
        Instant at,
        LocalDate payableBy,
        boolean reversed) {}
