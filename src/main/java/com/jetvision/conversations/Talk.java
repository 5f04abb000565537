package com.jetvision.conversations;

import java.util.List;

/**
 * What was said, in the order in which it was said, and the threads that it was said in.
 *
 * @param more whether something was said before the first message here
 */
public record Talk(List<TalkThread> threads, List<MessageView> messages, boolean more) {
    public Talk {
        threads = List.copyOf(threads);
        messages = List.copyOf(messages);
    }
}
