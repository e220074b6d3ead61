package io.orderkit.jdbc.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The tidying that keeps an H2 file from growing without end. Each commit rewrites every page that it touched, some 100 KB an append,
 * and leaves the old ones behind; with {@code WRITE_DELAY=0} H2 has no thread that would gather what is still needed out of them. One
 * append in a hundred does it instead, a little each time.
 */
public final class H2Tidying {
    private static final int ONE_IN = 100;

    /** How much of the file may be needed, in percent, before nothing is done. */
    private static final int FULL_ENOUGH = 50;

    /** How much is gathered at a time, which takes some 20 to 100 ms. */
    private static final int BYTES = 2 << 20;

    private H2Tidying() {}

    static void nowAndThen(Connection connection) throws SQLException {
        if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
            tidy(connection);
        }
    }

    /**
     * Rewrites what is still needed of the emptiest parts of the file; their space is used again once the next commit is
     * written and they are older than H2's {@code RETENTION_TIME}, 45 seconds. In memory, or on an H2 server, nothing is done.
     */
    public static void tidy(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)) {
            return;
        }
        Session session = connection.unwrap(JdbcConnection.class).getSession();
        if (session instanceof SessionLocal local) {
            tidy(local.getDatabase().getStore().getMvStore());
        }
    }

    private static void tidy(MVStore file) throws SQLException {
        try {
            file.compact(FULL_ENOUGH, BYTES);
        } catch (MVStoreException failure) {
            throw DbException.toSQLException(failure);
        } catch (RuntimeException failure) {
            if (!(failure.getCause() instanceof InterruptedException)) {
                throw failure;
            }
            // An interrupt asks for the end of the call, not for a tidy file.
            Thread.currentThread().interrupt();
        }
    }
}
