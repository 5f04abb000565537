package com.jetvision.contracts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ContractRepository extends JpaRepository<Contract, UUID> {
    /** Waits for whoever holds it, and then sees it as it is. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contract c where c.id = :id")
    Optional<Contract> lock(UUID id);

    List<Contract> findByRequestIdOrderByCreatedAtDesc(UUID request);

    @Query("select c from Contract c where c.proposalId = :proposal and c.status not in :over")
    Optional<Contract> besides(UUID proposal, List<ContractStatus> over);
}
