package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ListWithPaneTest {
    private record Row(String name) {}

    private final AtomicInteger drawn = new AtomicInteger();
    private final ListWithPane<Row> split = new ListWithPane<>(new Div(), () -> {});

    @Test
    void aPaneStaysAsItIsUntilSomethingInItsRowIsNew() {
        show(new Row("Halden"));
        var first = split.getDetail();
        show(new Row("Halden"));
        assertThat(split.getDetail()).isSameAs(first);
        show(new Row("Corvane"));
        assertThat(split.getDetail()).isNotSameAs(first);
        assertThat(drawn).hasValue(2);
    }

    @Test
    void aClosedPaneIsDrawnWhenItsRowIsChosenAgain() {
        show(new Row("Halden"));
        split.show(null, row -> new Div());
        assertThat(split.getDetail()).isNull();
        show(new Row("Halden"));
        assertThat(split.getDetail()).isNotNull();
    }

    private void show(Row row) {
        split.show(row, chosen -> {
            drawn.incrementAndGet();
            return new Div(chosen.name());
        });
    }
}
