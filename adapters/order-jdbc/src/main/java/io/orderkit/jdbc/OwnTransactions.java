package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Opens, commits, and runs again what lost a race, what lost its connection, and what was not told whether it had
 * committed.
 */
final class OwnTransactions extends ConnectionSource {
    private static final int MOST_RUNS = 8;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Connections connections;

    OwnTransactions(Connections connections) {
        this.connections = connections;
    }

    @Override
    boolean commitsItself() {
        return true;
    }

    @Override
    <T> T call(String port, Dialect dialect, Work<T> work, Predicate<T> keep) {
        boolean unclear = false;
        for (int run = 1; ; run++) {
            try {
                return once(work, keep, unclear);
            } catch (UnclearCommit failure) {
                unclear |= !dialect.isLostRace(failure.reason());
                if (run == MOST_RUNS) {
                    throw Failures.ended(port, failure.reason(), unclear);
                }
            } catch (SQLException failure) {
                if (run == MOST_RUNS || !mayPass(dialect, failure)) {
                    throw Failures.ended(port, failure, unclear);
                }
            }
            pause(run);
        }
    }

    /** A connection that broke before the commit took its transaction with it: nothing was done. */
    private static boolean mayPass(Dialect dialect, SQLException failure) {
        return dialect.isLostRace(failure) || dialect.isConnectionLost(failure);
    }

    private <T> T once(Work<T> work, Predicate<T> keep, boolean again) throws SQLException {
        Connection connection = connections.take();
        boolean autoCommit = false;
        T result;
        try {
            autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            result = inTransaction(connection, work, keep, again);
        } catch (SQLException | RuntimeException | Error failure) {
            giveBack(connection, autoCommit, isUndone(connection, failure), failure);
            throw failure;
        }
        // It is committed: what goes wrong with the connection from now on is no failure of the call.
        giveBack(connection, autoCommit, true, new SQLException("after the commit"));
        return result;
    }

    private static <T> T inTransaction(Connection connection, Work<T> work, Predicate<T> keep, boolean again)
            throws SQLException {
        T result = work.in(connection, again);
        if (keep.test(result)) {
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
            throw new UnclearCommit(failure);
        }
    }

    /** Whether the connection still works and nothing is left in it. */
    private static boolean isUndone(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
            return false;
        }
    }

    private void giveBack(Connection connection, boolean autoCommit, boolean sound, Throwable failure) {
        try {
            boolean usable = sound;
            try {
                if (sound && autoCommit) {
                    connection.setAutoCommit(true);
                }
            } catch (SQLException alsoFailed) {
                usable = false;
                failure.addSuppressed(alsoFailed);
            }
            connections.giveBack(connection, usable);
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
