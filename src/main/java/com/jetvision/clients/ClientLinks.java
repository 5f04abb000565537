package com.jetvision.clients;

/** Where a client's pages are. */
public final class ClientLinks {
    /** The route of the list. */
    public static final String LIST = "clients";

    /** The route of a profile. */
    public static final String PROFILE = "clients/:id";

    private ClientLinks() {}

    /** The address of a client's profile, without a leading slash. */
    public static String profile(ClientId client) {
        return LIST + "/" + client.value();
    }

    /** The address of the page where a client is changed. */
    public static String edit(ClientId client) {
        return profile(client) + "/edit";
    }
}
