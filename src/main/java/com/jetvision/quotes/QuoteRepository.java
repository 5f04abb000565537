package com.jetvision.quotes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Quotes by the ways they are asked for; every one names the organization, for the machine sees all of them. */
interface QuoteRepository extends JpaRepository<Quote, UUID> {
    @Query("select q from Quote q where q.organizationId = :organization and q.avinodeQuoteId = :avinodeQuoteId")
    Optional<Quote> byAvinodeId(UUID organization, String avinodeQuoteId);

    /** Both ways in which words find their quotes, in one question; and some others of the same requests. */
    @Query("select q from Quote q where q.organizationId = :organization and q.avinodeQuoteId in :avinodeQuoteIds"
            + " or q.requestId in :requests and q.operatorProfileId in :operators order by q.id")
    List<Quote> maybeOf(
            UUID organization,
            Collection<String> avinodeQuoteIds,
            Collection<UUID> requests,
            Collection<UUID> operators);

    @Query("select q from Quote q where q.requestId = :request and q.operatorProfileId = :operator order by q.id")
    List<Quote> ofOperator(UUID request, UUID operator);

    @Query("select q from Quote q where q.id = :id and q.organizationId = :organization"
            + " and (:agent is null or q.isoAgentId = :agent)")
    Optional<Quote> owned(UUID id, UUID organization, @org.jspecify.annotations.Nullable UUID agent);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quote q where q.organizationId = :organization and q.status in :open and q.validUntil <= :now"
            + " order by q.validUntil")
    List<Quote> overdue(UUID organization, List<QuoteStatus> open, Instant now, Limit most);
}
