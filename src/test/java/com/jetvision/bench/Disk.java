package com.jetvision.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.LongStream;

/** How often a second this machine puts 8 kB on its disk and waits for it, and how long, beside the database's own files. */
final class Disk {
    private static final int BLOCK = 8192;
    private static final int FILE = 16 << 20;

    private Disk() {}

    /**
     * What the disk did.
     *
     * @param each how long it let each wait: nobody who promises durability answers sooner
     */
    record Syncs(double perSecond, Waits each) {}

    static Syncs syncs(Path folder, Duration time) throws IOException {
        var file = folder.resolve("bench-sync");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            channel.write(ByteBuffer.allocate(FILE));
            channel.force(true);
            long end = System.nanoTime() + time.toNanos();
            var took = LongStream.builder();
            int many = 0;
            for (long begun = System.nanoTime(); begun < end; many++) {
                channel.write(ByteBuffer.allocate(BLOCK), (long) many * BLOCK % FILE);
                channel.force(false);
                long done = System.nanoTime();
                took.add(done - begun);
                begun = done;
            }
            return new Syncs(
                    many / (time.toNanos() / 1e9), Waits.ofNanos(took.build().toArray()));
        }
    }
}
