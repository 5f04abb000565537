package com.jetvision.mail;

import org.springframework.web.util.HtmlUtils;

/** Sets a plain text mail as simple HTML: paragraphs, the link as a button, the house's name at the head. */
final class HtmlBody {
    private HtmlBody() {}

    static String of(Letter letter) {
        var paragraphs = new StringBuilder();
        for (var paragraph : letter.text().strip().split("\\n\\s*\\n")) {
            paragraphs.append(paragraph.strip().equals(NewEmail.LINK) ? button(letter) : paragraph(paragraph, letter));
        }
        return """
                <!doctype html><html lang="en"><body style="margin:0;background:#f4f5f7;font:15px/23px 'Instrument Sans',Helvetica,Arial,sans-serif;color:#151a23">
                <div style="max-width:560px;margin:0 auto;padding:32px 16px">
                <p style="margin:0 0 20px;font-weight:600;color:#0d1b34">%s</p>
                <div style="background:#ffffff;border:1px solid #e6e8ec;border-radius:12px;padding:28px 28px 12px">%s</div>
                </div></body></html>""".formatted(HtmlUtils.htmlEscape(letter.house()), paragraphs);
    }

    private static String paragraph(String text, Letter letter) {
        var escaped = HtmlUtils.htmlEscape(text.strip()).replace("\n", "<br>");
        if (letter.link() != null) {
            var link = HtmlUtils.htmlEscape(letter.link());
            escaped =
                    escaped.replace(NewEmail.LINK, "<a style=\"color:#2446b0\" href=\"" + link + "\">" + link + "</a>");
        }
        return "<p style=\"margin:0 0 16px\">" + escaped + "</p>";
    }

    private static String button(Letter letter) {
        if (letter.link() == null) {
            return "";
        }
        return "<p style=\"margin:8px 0 24px\"><a style=\"display:inline-block;background:#2b50c8;color:#ffffff;"
                + "text-decoration:none;font-weight:500;padding:11px 20px;border-radius:8px\" href=\""
                + HtmlUtils.htmlEscape(letter.link()) + "\">" + label(letter.kind()) + "</a></p>";
    }

    private static String label(String kind) {
        return switch (kind) {
            case "proposal" -> "View your proposal";
            case "contract" -> "Review and sign";
            case "onboarding-contract" -> "Review and sign your agreement";
            case "onboarding" -> "Set up your account";
            default -> "Open";
        };
    }
}
