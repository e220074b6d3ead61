package io.orderkit.jdbc;

import io.orderkit.ports.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Opens, commits, and runs again what lost a race or whose commit was not answered. */
final class OwnTransactions extends ConnectionSource {
    private static final int MOST_RUNS = 8;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Connections connections;

    OwnTransactions(Connections connections) {
        this.connections = connections;
    }

    @Override
    <T> T call(String port, Dialect dialect, Work<T> work, Predicate<T> keep) {
        boolean unclear = false;
        for (int run = 1; ; run++) {
            try {
                return once(work, keep, unclear);
            } catch (UnclearCommit failure) {
                if (run == MOST_RUNS) {
                    throw Failures.outcomeUnknown(port, failure.reason());
                }
                unclear |= !dialect.isLostRace(failure.reason());
            } catch (SQLException failure) {
                if (run == MOST_RUNS || !dialect.isLostRace(failure)) {
                    throw ended(port, failure, unclear);
                }
            }
            pause(run);
        }
    }

    private static PortUnavailable ended(String port, SQLException failure, boolean unclear) {
        return unclear ? Failures.outcomeUnknown(port, failure) : Failures.nothingDone(port, failure);
    }

    private <T> T once(Work<T> work, Predicate<T> keep, boolean again) throws SQLException {
        Connection connection = connections.take();
        boolean sound = false;
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            T result = inTransaction(connection, work, keep, again);
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            sound = true;
            return result;
        } finally {
            connections.giveBack(connection, sound);
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work, Predicate<T> keep, boolean again)
            throws SQLException {
        T result;
        boolean kept;
        try {
            result = work.in(connection, again);
            kept = keep.test(result);
        } catch (SQLException | RuntimeException failure) {
            undo(connection, failure);
            throw failure;
        }
        if (kept) {
            commit(connection);
        } else {
            connection.rollback();
        }
        return result;
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failure) {
            undo(connection, failure);
            throw new UnclearCommit(failure);
        }
    }

    private static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** Doubles with each run, up to a cap, and differs from thread to thread, so that two do not meet again. */
    private static void pause(int run) {
        long most = Math.min(LONGEST_PAUSE, FIRST_PAUSE << run);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE, most + 1));
    }

    /** The commit failed, so that nobody knows whether it was made. */
    private static final class UnclearCommit extends SQLException {
        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        UnclearCommit(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }
}
