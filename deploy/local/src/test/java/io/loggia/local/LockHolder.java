package io.loggia.local;

import io.loggia.local.parts.ProcessLock;
import java.nio.file.Path;

/** Takes a lock, says so with a dot, and keeps it until it is killed. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        ProcessLock.on(Path.of(arguments[0]), "a test's lock");
        System.out.print('.');
        System.out.flush();
        Thread.currentThread().join();
    }
}
