package com.jetvision.agents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Accounts that the actor may change. */
interface AccountRepository extends Repository<Account, UUID> {
    Optional<Account> findById(UUID id);

    long count();

    Account saveAndFlush(Account account);
}
