package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An H2 file that a release or the working tree has written.
 *
 * @param database the path of the database, without the ending of its file
 */
public record H2File(Path database) {
    /** Compacts the file, which must be closed, and returns its size in bytes. */
    public long compactedSize() {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + database + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
            return Files.size(Path.of(database + ".mv.db"));
        } catch (SQLException e) {
            throw new IllegalStateException(database + " cannot be compacted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
