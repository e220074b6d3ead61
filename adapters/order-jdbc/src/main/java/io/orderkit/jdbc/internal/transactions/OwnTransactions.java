package io.orderkit.jdbc.internal.transactions;

import io.orderkit.jdbc.internal.sql.RetryableFailure;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The store's own transactions, each on its own connection. A transaction is retried after a lost race, a broken connection, or a commit
 * whose response was lost.
 */
public final class OwnTransactions implements TransactionRunner {
    private static final int MOST_RUNS = 8;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    /**
     * The minimum pause before the last run of a transaction. A pool can reuse a connection without testing it for a
     * short time after its last use (HikariCP: half a second). The pause is longer, so that the pool tests the
     * connection.
     */
    private static final long LAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(600);

    private final Connections connections;
    private final String file;

    /** Creates transactions on a database that has no file, or whose file is unknown. */
    public OwnTransactions(Connections connections) {
        this(connections, "");
    }

    /** @param file the path of the database file, for failure messages; empty if there is no file */
    public OwnTransactions(Connections connections, String file) {
        this.connections = connections;
        this.file = file;
    }

    @Override
    public boolean commitsItself() {
        return true;
    }

    @Override
    public <T> T run(Transactions port, Transaction.Work<T> work) {
        boolean unclear = false;
        for (int run = 1; ; run++) {
            try {
                return once(port, work, unclear);
            } catch (UnclearCommit failure) {
                unclear |= !RetryableFailure.isLostRace(failure.reason());
                if (run == MOST_RUNS) {
                    throw UnavailableDatabase.ended(port.port(), failure.reason(), file, unclear);
                }
            } catch (SQLException failure) {
                if (run == MOST_RUNS || !RetryableFailure.is(failure)) {
                    throw UnavailableDatabase.ended(port.port(), failure, file, unclear);
                }
            }
            pause(run);
        }
    }

    private <T> T once(Transactions port, Transaction.Work<T> work, boolean repeated) throws SQLException {
        Connection connection = connections.take();
        boolean autoCommit = false;
        T result;
        try {
            autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            result = inTransaction(port.on(connection, repeated), work);
        } catch (SQLException | RuntimeException | Error failure) {
            giveBack(connection, rollsBack(connection, failure) && autoCommit, failure);
            throw failure;
        }
        // The transaction is committed. A later failure of the connection must not cause the call to fail.
        giveBack(connection, autoCommit, new SQLException("after the commit"));
        return result;
    }

    private static <T> T inTransaction(Transaction transaction, Transaction.Work<T> work) throws SQLException {
        T result = work.in(transaction);
        if (transaction.isUndone()) {
            transaction.connection().rollback();
        } else {
            commit(transaction.connection());
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

    /** Rolls back, and returns false if the rollback failed. */
    private static boolean rollsBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
            return false;
        }
    }

    private static void giveBack(Connection connection, boolean autoCommit, Throwable failure) {
        try (connection) {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /**
     * Pauses before a retry. The pause is random, so that two threads do not collide again. The
     * upper bound of the pause doubles with each run, up to a limit.
     */
    private static void pause(int run) {
        long most = Math.min(LONGEST_PAUSE, FIRST_PAUSE << run);
        long least = run == MOST_RUNS - 1 ? LAST_PAUSE : FIRST_PAUSE;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(least, least + most));
    }

    /** The exception for a commit whose outcome is unknown. */
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
