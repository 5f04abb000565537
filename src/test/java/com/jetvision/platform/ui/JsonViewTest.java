package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import org.junit.jupiter.api.Test;

class JsonViewTest {
    @Test
    void jsonIsIndentedAndSecretsAreDots() {
        assertThat(JsonView.plain("""
                {"a":{"apiToken":"abc","list":[1,true,null,{}]},"password":["x"],"n":1.50}""")).isEqualTo("""
                {
                  "a": {
                    "apiToken": "••••••••",
                    "list": [
                      1,
                      true,
                      null,
                      {}
                    ]
                  },
                  "password": [
                    "••••••••"
                  ],
                  "n": 1.50
                }""");
    }

    @Test
    void whatASenderWroteIsTextAndNeverMarkup() {
        var drawn = new JsonView(
                        "Payload", "{\"<img src=x onerror=alert(1)>\":\"</pre><script>alert(1)</script>&amp;\"}")
                .getChildren()
                .filter(Html.class::isInstance)
                .map(Html.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(drawn.getInnerHtml()).doesNotContain("<img", "<script").contains("&lt;script&gt;");
    }

    @Test
    void whatIsHugeIsCutOnTheScreenOnly() {
        var json = "[" + "\"abcdefghij\",".repeat(20_000) + "1]";
        assertThat(JsonView.plain(json).length()).isGreaterThan(200_000);
        var view = new JsonView("Payload", json);
        assertThat(view.getChildren()
                        .filter(Html.class::isInstance)
                        .map(Html.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getInnerHtml()
                        .length())
                .isLessThan(80_000);
    }
}
