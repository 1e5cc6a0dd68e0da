package io.loggia.local.testing;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lock between processes, by a file; it is given back when its holder closes it or is gone. */
final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock, and says whom it waits for. */
    static Lock on(Path file, String what) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel) == null) {
                System.out.println("Waiting for another process that uses " + what + " ...");
                take(channel);
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new PartFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    /** Does it while nobody else holds the lock. */
    static <T> T whileHeld(Path file, String what, Supplier<T> work) {
        Lock lock = on(file, what);
        try {
            return work.get();
        } finally {
            lock.close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PartFailure("Cannot unlock", e);
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The system's lock is one for the whole JVM; a second holder in it has to come again. */
    private static void take(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while waiting for a lock", e);
        }
    }
}
