package io.orderkit.processtests.pages;

import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The checker for SQL statements. Each statement must run on an empty H2 database with the library's tables. */
final class SqlBlocks implements BlockCheck {
    @Override
    public List<String> faults(CodeBlock block) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;WRITE_DELAY=0");
                Statement statement = connection.createStatement()) {
            Schema.migrate(connection, Dialect.H2);
            for (String sql : block.text().split(";\\s*(?:\\n|$)", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            faults.add(block.fault("H2 refuses it: " + e.getMessage()));
        }
        return faults;
    }
}
