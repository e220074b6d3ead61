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
 * The compaction that keeps an H2 file from growing without limit. Each commit rewrites every page that it touches, about 100 KB per
 * append, and leaves the old pages in the file. With {@code WRITE_DELAY=0} H2 has no thread that moves the live pages out of nearly empty
 * chunks. One append in a hundred therefore moves some of the live pages, which compacts the file.
 */
public final class H2Tidying {
    private static final int ONE_IN = 100;

    /** The percentage of live data at which compaction stops. */
    private static final int FULL_ENOUGH = 50;

    /** The number of bytes that one compaction moves. Moving them takes about 20 to 100 ms. */
    private static final int BYTES = 2 << 20;

    private H2Tidying() {}

    static void nowAndThen(Connection connection) throws SQLException {
        if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
            tidy(connection);
        }
    }

    /**
     * Rewrites the live data of the emptiest chunks of the file. H2 reuses the freed space after the next commit, once
     * the old chunks are older than its {@code RETENTION_TIME} of 45 seconds. Compaction has no effect on an in-memory
     * database or a database on an H2 server.
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
            // An interrupt asks for the end of the call; compaction can wait.
            Thread.currentThread().interrupt();
        }
    }
}
