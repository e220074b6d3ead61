/**
 * Storage in an H2 file or in PostgreSQL. The host provides the driver and, for an H2 file, HikariCP; a named host must require these
 * modules itself.
 */
module io.orderkit.jdbc {
    requires transitive io.orderkit.ports;
    requires transitive java.sql;
    requires static com.h2database;
    requires static com.zaxxer.hikari;
    requires static org.jspecify;

    exports io.orderkit.jdbc;
}
