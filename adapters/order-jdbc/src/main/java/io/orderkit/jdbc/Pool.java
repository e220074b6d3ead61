package io.orderkit.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Connections that are kept for the next call. Thread-safe. */
final class Pool implements Connections, AutoCloseable {
    private static final int MOST_IDLE = 8;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final Opening opening;
    private final int most;
    private final Semaphore free;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param most how many are lent at once; who comes then waits */
    Pool(int most, Opening opening) {
        this.opening = opening;
        this.most = most;
        this.free = new Semaphore(most, true);
    }

    /** Opens a connection, in a transaction. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    @Override
    public Connection take() throws SQLException {
        await();
        boolean taken = false;
        try {
            Connection connection = next();
            taken = true;
            return connection;
        } finally {
            if (!taken) {
                free.release();
            }
        }
    }

    private void await() throws SQLException {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLTransientConnectionException("all " + most + " connections are in use for "
                        + LONGEST_WAIT_SECONDS + " s; expected one to come free, maybe a call hangs");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", interrupted);
        }
    }

    private Connection next() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("the store is closed");
            }
            Connection waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return opening.open();
    }

    /** One that is not sound takes the idle ones with it: what ended it may have ended them. */
    @Override
    public void giveBack(Connection connection, boolean sound) throws SQLException {
        free.release();
        Deque<Connection> unwanted = new ArrayDeque<>();
        synchronized (idle) {
            if (sound && !closed && idle.size() < MOST_IDLE) {
                idle.push(connection);
                return;
            }
            if (!sound) {
                unwanted.addAll(idle);
                idle.clear();
            }
        }
        unwanted.push(connection);
        closeAll(unwanted);
    }

    /** Closes what is idle; what is in use is closed when it comes back. */
    @Override
    public void close() throws SQLException {
        Deque<Connection> unwanted;
        synchronized (idle) {
            closed = true;
            unwanted = new ArrayDeque<>(idle);
            idle.clear();
        }
        closeAll(unwanted);
    }

    /** A failure to close one does not keep the others open. */
    private static void closeAll(Deque<Connection> connections) throws SQLException {
        SQLException first = null;
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException failure) {
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
