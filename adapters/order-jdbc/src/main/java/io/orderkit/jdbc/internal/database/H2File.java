package io.orderkit.jdbc.internal.database;

import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.jdbc.internal.sql.UnavailableDatabase;
import io.orderkit.ports.PortUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A database file that this process keeps open, with a pool of connections to it. One connection outside the pool
 * always stays open, because H2 closes a file when its last connection is closed.
 *
 * <p>{@code WRITE_DELAY=0}: by default H2 acknowledges a commit up to half a second before it writes the commit to the file.
 * {@code OPTIMIZE_REUSE_RESULTS=0}: by default H2 can answer a query with an earlier result, even after another commit (h2database issues
 * 3894 and 4299; measured with 2.4.240). {@code QUERY_CACHE_SIZE=64}: by default, a connection caches eight parsed statements, but a single
 * append uses eleven. {@link H2Settings} checks the release of H2.
 */
public final class H2File implements AutoCloseable {
    private static final String USER = "sa";
    static final String ENDING = ".mv.db";
    private static final String SETTINGS =
            ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=64;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
    private static final int IN_USE = 90020;
    private static final int READ_ONLY = 90097;
    private static final int WRONG_USER = 28000;

    private final String file;
    private final String url;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private H2Pool pool;
    private Connection anchor;

    private H2File(String file, String url, Connection anchor) {
        this.file = file;
        this.url = url;
        this.anchor = anchor;
        this.pool = new H2Pool(url, USER);
    }

    /** Opens or creates the file, and migrates its tables. */
    public static H2File open(Path given, SqlDialect dialect) {
        Path path = given.toAbsolutePath().normalize();
        String name = path.toString();
        String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        requireUsable(path, base);
        boolean existed = Files.exists(Path.of(base + ENDING));
        String url = "jdbc:h2:file:" + base + SETTINGS;
        try {
            Connection anchor = DriverManager.getConnection(url, USER, "");
            try {
                if (existed) {
                    requireOurs(anchor, base + ENDING);
                }
                Migrations.run(anchor, dialect);
                requireWritable(anchor);
                return new H2File(base + ENDING, url, anchor);
            } catch (SQLException | RuntimeException | NoClassDefFoundError failure) {
                close(anchor, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw broken(why(base + ENDING, failure), failure);
        } catch (NoClassDefFoundError missing) {
            throw broken(missing(missing), new IllegalStateException(missing));
        }
    }

    /**
     * Rejects a file without this library's tables. H2 would treat an emptied file as new, so that the loss of all orders would go
     * unnoticed.
     */
    private static void requireOurs(Connection connection, String file) throws SQLException {
        boolean ours = Sql.select(
                                connection,
                                "SELECT count(*) AS tables FROM INFORMATION_SCHEMA.TABLES WHERE table_name = 'ORDERKIT_SCHEMA_VERSION'",
                                row -> row.integer("tables"))
                        .get(0)
                == 1;
        if (!ours) {
            String message = "the database file " + file + " exists but contains no tables of this library;"
                    + " expected a file that this library created, or none; it may have been emptied or overwritten: restore it from a"
                    + " backup, or delete it to start with an empty database";
            throw unusable(message);
        }
    }

    /** Rejects a read-only file, because H2 would open it without an error. */
    private static void requireWritable(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            throw new SQLException("the database is read-only", String.valueOf(READ_ONLY), READ_ONLY);
        }
    }

    private static void requireUsable(Path path, String base) {
        if (base.indexOf(';') >= 0) {
            throw new IllegalArgumentException("the database file " + path + " has a semicolon in its name;"
                    + " expected none, because H2 reads what follows it as settings");
        }
        Path folder = path.resolveSibling("");
        Path file = Path.of(base + ENDING);
        if (!Files.exists(folder)) {
            throw unusable("the directory " + folder + " for the database file does not exist");
        }
        if (!Files.isDirectory(folder)) {
            throw unusable(folder + " is a file; expected a directory for the database file " + file);
        }
        if (Files.isDirectory(file)) {
            throw unusable(file + " is a directory; expected a database file, or nothing");
        }
        if (!Files.exists(file) && !Files.isWritable(folder)) {
            throw unusable("the directory " + folder + " is read-only; expected a writable one for the database file "
                    + file + "; check its permissions and its disk");
        }
    }

    private static PortUnavailable unusable(String message) {
        return broken(message, new IllegalStateException(message));
    }

    private static String why(String file, SQLException failure) {
        String sentence = UnavailableDatabase.sentence(failure);
        if (failure.getErrorCode() == IN_USE || sentence.contains("locked")) {
            return "the database file " + file + " is in use by another process";
        }
        if ("08001".equals(failure.getSQLState()) && sentence.contains("No suitable driver")) {
            return "H2 is not on the class path; expected com.h2database:h2 in addition to order-jdbc";
        }
        if (failure.getErrorCode() == READ_ONLY) {
            return "the database file " + file
                    + " is read-only; expected a writable file; check its permissions and its disk";
        }
        if (failure.getErrorCode() == WRONG_USER) {
            return "the database file " + file + " has a different user or password from those that this library sets;"
                    + " expected a file that this library created";
        }
        if (UnavailableDatabase.isDiskFull(failure)) {
            return "the disk of the database file " + file + " is full; free some space";
        }
        return "the database file " + file + " cannot be opened as an H2 database: "
                + UnavailableDatabase.innermost(failure);
    }

    /**
     * Returns the name of the missing library, based on the class that could not be loaded. HikariCP needs SLF4J, and either of the two can
     * be missing from the module path.
     */
    private static String missing(NoClassDefFoundError failure) {
        String type = String.valueOf(failure.getMessage());
        String where = " is neither on the class path nor among the resolved modules; expected ";
        if (type.contains("com/zaxxer/hikari")) {
            return "HikariCP" + where + "com.zaxxer:HikariCP in addition to order-jdbc and H2";
        }
        return type.contains("org/slf4j")
                ? "SLF4J" + where + "org.slf4j:slf4j-api, which HikariCP needs"
                : "the class " + type + where + "its library";
    }

    private static PortUnavailable broken(String message, Exception cause) {
        return PortUnavailable.broken(UnavailableDatabase.STORE, message, cause);
    }

    private static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** Returns the path of the file, with its extension. */
    public String file() {
        return file;
    }

    /** Takes a connection from the pool; closing the connection returns it to the pool. */
    public Connection connection() throws SQLException {
        lock.readLock().lock();
        try {
            return pool.connection();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Frees the space that earlier appends left unused in the file. Compaction waits for calls that are in progress, and blocks later calls
     * until it has finished.
     */
    public void compact() {
        lock.writeLock().lock();
        try {
            pool.close();
            Sql.update(anchor, "SHUTDOWN COMPACT");
            anchor = DriverManager.getConnection(url, USER, "");
            pool = new H2Pool(url, USER);
        } catch (SQLException failure) {
            throw broken(
                    "the database file " + file + " could not be compacted: " + UnavailableDatabase.sentence(failure),
                    failure);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Closes the file after the calls in progress have finished. */
    @Override
    public void close() {
        pool.close();
        try {
            closeAnchor();
        } catch (SQLException failure) {
            throw broken("the database file " + file + " could not be closed properly", failure);
        }
    }

    /**
     * Closes the permanent connection. If the disk was full, H2 has already reopened the file for later calls, but this connection still
     * reports a full disk.
     */
    private void closeAnchor() throws SQLException {
        boolean working = isWorking(anchor);
        try {
            anchor.close();
        } catch (SQLException failure) {
            if (working) {
                throw failure;
            }
        }
    }

    private static boolean isWorking(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }
}
