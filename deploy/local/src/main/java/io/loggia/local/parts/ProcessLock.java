package io.loggia.local.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lock between processes, by a file; it is given back when its holder closes it or is gone. */
public final class ProcessLock implements AutoCloseable {

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock, and says whom it waits for. */
    public static ProcessLock on(Path file, String what) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel) == null) {
                System.out.println("Waiting for another process that uses " + what + " ...");
                take(channel);
            }
            return new ProcessLock(channel);
        } catch (IOException e) {
            throw new PartFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    /** The lock, or nothing if somebody has it. */
    public static Optional<ProcessLock> ifFree(Path file) {
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (attempt(channel) != null) {
                return Optional.of(new ProcessLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new PartFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    /** Does it while nobody else holds the lock. */
    public static <T> T whileHeld(Path file, String what, Supplier<T> work) {
        ProcessLock lock = on(file, what);
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
