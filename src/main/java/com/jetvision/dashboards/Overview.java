package com.jetvision.dashboards;

import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.requests.Stage;
import java.util.List;

/**
 * Everything that one dashboard shows, read at one instant.
 *
 * @param endingToday how many open quotes end before the reader's midnight
 */
record Overview(
        ReaderTime time,
        List<StageSum> stages,
        int endingToday,
        List<WaitingDeal> waiting,
        List<ProposalOut> proposals,
        List<Due> due,
        List<Departure> departures,
        List<Month> months) {
    int count(Stage stage) {
        return stages.stream()
                .filter(sum -> sum.stage() == stage)
                .mapToInt(StageSum::count)
                .sum();
    }

    /** Nothing was ever begun here. */
    boolean isBlank() {
        return stages.stream().allMatch(sum -> sum.count() == 0) && departures.isEmpty() && !hasHistory();
    }

    boolean hasHistory() {
        return months.stream().anyMatch(month -> month.won() + month.lost() > 0);
    }
}
