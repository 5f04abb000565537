package com.jetvision.requests;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests, always with their owner in the question; taken for change one writer waits for the other. */
interface RequestRepository extends Repository<Request, UUID> {
    Request saveAndFlush(Request request);

    void delete(Request request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from Request r where r.id = :id
               and (:organization is null or r.organization = :organization) and (:agent is null or r.agent = :agent)""")
    Optional<Request> findForChange(UUID id, @Nullable UUID organization, @Nullable UUID agent);
}
