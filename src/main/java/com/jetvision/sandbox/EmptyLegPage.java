package com.jetvision.sandbox;

/** One empty leg as people see it behind its link, with what its operator may do to it. */
final class EmptyLegPage {
    private EmptyLegPage() {}

    static String page(EmptyLeg leg) {
        return Html.page("Empty leg " + leg.from() + " to " + leg.to(), """
                <section class="intro"><h1>Empty leg %s → %s</h1><p>%s to %s · %s · %s · %s</p></section>
                <div class="board">
                <section><h2>%s</h2><ul><li><b>%s</b><small>%s seats at most, %s</small></li></ul></section>
                <form method="post" action="/switches/emptylegs/%s"><h2>Its operator</h2>
                <p>Those who watch for such legs hear of it.</p>
                <label>Price in dollars<input name="price" type="number" min="1" max="999999" value="%s" required></label>
                <button class="button">Change the price</button>
                <button class="button" name="withdrawn" value="true">Withdraw it</button></form>
                </div>
                """.formatted(
                        Html.text(leg.from()),
                        Html.text(leg.to()),
                        Html.DAY_AND_TIME.format(leg.earliest()),
                        Html.DAY_AND_TIME.format(leg.latest()),
                        Html.text(leg.operator().name()),
                        Html.dollars(leg.price()),
                        leg.withdrawn() ? "withdrawn" : "on offer",
                        Html.text(leg.type().category()),
                        Html.text(leg.type().name()),
                        leg.type().mostSeats(),
                        Html.text(leg.tail()),
                        Html.text(leg.id()),
                        leg.price().toBigInteger()));
    }
}
