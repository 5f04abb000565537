package com.jetvision.platform.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON to look into: indented, in three quiet colours, with a button that copies it; what is secret in it shows as dots. */
public class JsonView extends Div {
    /** A browser draws so much at once; {@link #plain} has all of it. */
    private static final int LONGEST = 60_000;

    private static final Pattern SECRET = Pattern.compile(
            "secret|passw|token|authorization|credential|cookie|signature|api.?key|private.?key|iban|card.?number|cvv");
    private static final String DOTS = "••••••••";
    private static final String INDENT = "  ";
    /** Numbers as they were written: an amount must not change its digits by being looked at. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public JsonView(String name, String json) {
        addClassName("jv-json-box");
        var node = JSON.readTree(json);
        var plain = plain(node);
        var copy = Icons.button("copy", "Copy");
        copy.addClickListener(click -> {
            copy.getElement().executeJs("return navigator.clipboard.writeText($0)", plain);
            Toasts.done("Copied");
        });
        var drawn = drawn(node);
        drawn.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        add(drawn, copy);
        if (drawn.getInnerHtml().endsWith("…")) {
            add(Tags.small("This is only its beginning. Copy takes all of it."));
        }
    }

    /** The same as text, indented, secrets as dots. */
    public static String plain(String json) {
        return plain(JSON.readTree(json));
    }

    private static String plain(JsonNode node) {
        var text = new StringBuilder();
        new Writer(text, false).write(node, "", false);
        return text.toString();
    }

    private static Html drawn(JsonNode node) {
        var html = new StringBuilder("<pre class=\"jv-json\">");
        new Writer(html, true).write(node, "", false);
        html.append(html.length() > LONGEST ? "\n…" : "");
        return new Html(html.append("</pre>").toString());
    }

    static boolean isSecret(String field) {
        return SECRET.matcher(field.toLowerCase(Locale.ROOT)).find();
    }

    /** Writes a tree as text, or as text with spans; the coloured one stops when it is too long to draw. */
    private record Writer(StringBuilder out, boolean coloured) {
        void write(JsonNode node, String indent, boolean secret) {
            if (node.isObject() && !node.isEmpty()) {
                object(node, indent);
            } else if (node.isArray() && !node.isEmpty()) {
                array(node, indent, secret);
            } else if (secret && !node.isNull() && !node.isContainer()) {
                span("s", "\"" + DOTS + "\"");
            } else {
                span(node.isString() ? "s" : "n", node.toString());
            }
        }

        private void object(JsonNode node, String indent) {
            var inner = indent + INDENT;
            out.append('{');
            var separator = "\n";
            for (var field : node.properties()) {
                if (isFull()) {
                    break;
                }
                out.append(separator).append(inner);
                span("k", JSON.writeValueAsString(field.getKey()));
                out.append(": ");
                write(field.getValue(), inner, isSecret(field.getKey()));
                separator = ",\n";
            }
            out.append('\n').append(indent).append('}');
        }

        private void array(JsonNode node, String indent, boolean secret) {
            var inner = indent + INDENT;
            out.append('[');
            var separator = "\n";
            for (var item : node) {
                if (isFull()) {
                    break;
                }
                out.append(separator).append(inner);
                write(item, inner, secret);
                separator = ",\n";
            }
            out.append('\n').append(indent).append(']');
        }

        private boolean isFull() {
            return coloured && out.length() > LONGEST;
        }

        private void span(String look, String text) {
            if (coloured) {
                out.append("<span class=\"")
                        .append(look)
                        .append("\">")
                        .append(escaped(text))
                        .append("</span>");
            } else {
                out.append(text);
            }
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
