package io.orderkit.jdbc;

import java.util.concurrent.Callable;

/** For lambdas that may not throw. */
final class Unchecked {
    private Unchecked() {}

    static <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
