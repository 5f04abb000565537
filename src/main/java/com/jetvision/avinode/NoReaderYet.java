package com.jetvision.avinode;

import com.jetvision.avinode.Inbox.Claimed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stands where the reader of Avinode's resources will: every pointer is kept for it. */
@Component
class NoReaderYet implements PointerReader {
    @Override
    public List<Said> read(Claimed pointer) {
        throw new Unread("Kept: this version does not fetch %s from Avinode yet. Replay it when it does."
                .formatted(pointer.nativeType()));
    }
}
