package com.jetvision.conversations.ui;

import com.jetvision.conversations.MessageView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One line of the stream: a day, the "New" line, or something said. */
sealed interface TalkEntry {
    /** The same line keeps its key while what it says may change. */
    String key();

    record Day(LocalDate date) implements TalkEntry {
        @Override
        public String key() {
            return "day " + date;
        }
    }

    record NewLine() implements TalkEntry {
        @Override
        public String key() {
            return "new";
        }
    }

    /**
     * @param follows the same person goes on speaking: name and face stand above already
     */
    record Said(MessageView message, boolean follows) implements TalkEntry {
        @Override
        public String key() {
            return message.id().value().toString();
        }
    }

    static List<TalkEntry> of(List<MessageView> messages, Predicate<MessageView> isNew, ZoneId zone) {
        var entries = new ArrayList<TalkEntry>();
        LocalDate day = null;
        MessageView before = null;
        boolean marked = false;
        for (var message : messages) {
            var date = message.at().atZone(zone).toLocalDate();
            if (!date.equals(day)) {
                entries.add(new Day(date));
                day = date;
                before = null;
            }
            if (!marked && isNew.test(message)) {
                entries.add(new NewLine());
                marked = true;
                before = null;
            }
            entries.add(new Said(message, follows(before, message)));
            before = message;
        }
        return entries;
    }

    private static boolean follows(@Nullable MessageView before, MessageView message) {
        return before != null
                && !before.type().isEvent()
                && before.side() == message.side()
                && before.conversation().equals(message.conversation())
                && before.sender().equals(message.sender())
                && !message.mine();
    }
}
