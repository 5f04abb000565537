package com.jetvision.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** How often a second this machine puts 8 kB on its disk and waits for it, beside the database's own files. */
final class Disk {
    private static final int BLOCK = 8192;
    private static final int FILE = 16 << 20;

    private Disk() {}

    static double syncs(Path folder, Duration time) throws IOException {
        var file = folder.resolve("bench-sync");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            channel.write(ByteBuffer.allocate(FILE));
            channel.force(true);
            long end = System.nanoTime() + time.toNanos();
            int many = 0;
            for (; System.nanoTime() < end; many++) {
                channel.write(ByteBuffer.allocate(BLOCK), (long) many * BLOCK % FILE);
                channel.force(false);
            }
            return many / (time.toNanos() / 1e9);
        }
    }
}
