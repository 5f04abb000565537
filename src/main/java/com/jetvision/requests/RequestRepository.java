package com.jetvision.requests;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests, always with their owner in the question; taken for change one writer waits for the other. */
interface RequestRepository extends Repository<Request, UUID> {
    List<Request> saveAllAndFlush(Iterable<Request> requests);

    void delete(Request request);

    /** In one order for all, so that two who change the same ones wait for each other rather than forever. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select r from Request r where r.id in :ids
               and (:organization is null or r.organization = :organization) and (:agent is null or r.agent = :agent)
             order by r.id""")
    List<Request> findForChange(Collection<UUID> ids, @Nullable UUID organization, @Nullable UUID agent);
}
