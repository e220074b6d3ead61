package io.orderkit.jdbc;

import java.util.concurrent.Callable;

/** A call that can throw checked exceptions, for use in lambdas. */
public final class CheckedCall {
    private CheckedCall() {}

    public static <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
