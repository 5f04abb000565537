package com.jetvision.onboarding;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Agreements. */
interface AgreementRepository extends Repository<Agreement, UUID> {
    Optional<Agreement> findById(UUID id);

    /** Held until the transaction ends, so that what happens to an agreement happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Agreement> findAndHoldById(UUID id);

    Optional<Agreement> findFirstByAgentIdOrderByIssuedAtDesc(UUID agentId);

    Agreement saveAndFlush(Agreement agreement);
}
