package com.jetvision.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts of requests: an agent's own, an admin's whole house. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
public class RequestBoard {
    private static final int LONGEST_PAGE = 500;
    private final RequestList list;
    private final ObjectProvider<RequestFigures> figures;

    RequestBoard(RequestList list, ObjectProvider<RequestFigures> figures) {
        this.list = list;
        this.figures = figures;
    }

    /** One page, with what the modules above say of each. */
    public List<RequestRow> rows(RequestFilter filter, RequestSort sort, boolean descending, int offset, int limit) {
        var rows = list.rows(filter, sort, descending, offset, Math.min(limit, LONGEST_PAGE));
        var known = figures(rows.stream().map(RequestRow::id).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> known.containsKey(row.id()) ? row.with(known.get(row.id())) : row)
                .toList();
    }

    public int count(RequestFilter filter) {
        return list.count(filter);
    }

    /** How many each saved view holds. */
    public Map<RequestView, Integer> byView() {
        return list.byView();
    }

    /** How many stand in each stage; a stage with none is left out. */
    public Map<Stage, Integer> byStage() {
        return list.byStage();
    }

    /** What a module above says of one request at present. */
    public Optional<String> now(RequestId request) {
        return Optional.ofNullable(figures(Set.of(request)).get(request)).map(RequestFigure::now);
    }

    private Map<RequestId, RequestFigure> figures(Set<RequestId> ids) {
        var known = new HashMap<RequestId, RequestFigure>();
        if (!ids.isEmpty()) {
            figures.orderedStream()
                    .forEach(source ->
                            source.of(ids).forEach((id, figure) -> known.merge(id, figure, RequestFigure::under)));
        }
        return known;
    }
}
