/**
 * Storage in an H2 file or in PostgreSQL. The host provides the JDBC driver and, for an H2 file, HikariCP. If the host is a named module,
 * it must require the modules of the driver and, for an H2 file, of HikariCP.
 */
module io.orderkit.jdbc {
    requires transitive io.orderkit.ports;
    requires transitive java.sql;
    requires static com.h2database;
    requires static com.zaxxer.hikari;
    requires static org.jspecify;

    exports io.orderkit.jdbc;
}
