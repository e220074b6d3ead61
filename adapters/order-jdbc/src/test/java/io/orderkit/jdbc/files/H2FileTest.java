package io.orderkit.jdbc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.OrderId;
import io.orderkit.jdbc.CheckedCall;
import io.orderkit.jdbc.Database;
import io.orderkit.jdbc.Dialect;
import io.orderkit.jdbc.JdbcStore;
import io.orderkit.jdbc.SampleAppends;
import io.orderkit.jdbc.SmallDisk;
import io.orderkit.jdbc.internal.database.H2Tidying;
import io.orderkit.jdbc.internal.sql.Sql;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.AppendResult;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A database file")
class H2FileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("is made when it is not there, and found again with or without its ending")
    void madeAndFound() {
        try (JdbcStore store = open("orders")) {
            store.orders().append(SampleAppends.append("o-1", 1, "c-1"));
        }
        assertThat(folder.resolve("orders.mv.db")).exists();
        try (JdbcStore store = open("orders.mv.db");
                JdbcStore same = open("orders")) {
            assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize(1);
            assertThat(same.orders().load(new OrderId("o-1"), 0)).hasSize(1);
        }
    }

    @Test
    @DisplayName("in a directory that does not exist is told in one sentence")
    void missingDirectory() {
        assertBroken(
                "nowhere/orders",
                "the directory " + folder.resolve("nowhere") + " for the database file does not exist");
    }

    @Test
    @DisplayName("in use by another process is told in one sentence")
    void locked() throws Exception {
        open("orders").close();
        Path file = folder.resolve("orders.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertBroken("orders", "the database file " + file + " is in use by another process");
        }
        open("orders").close();
    }

    @Test
    @DisplayName("that is none is told in one sentence")
    void unreadable() throws Exception {
        Path file = Files.writeString(folder.resolve("orders.mv.db"), "no database, only text\n".repeat(500));
        assertBroken("orders", "the database file " + file + " cannot be opened as an H2 database: ");
        Files.delete(file);
        Files.createDirectory(file);
        assertBroken("orders", file + " is a directory; expected a database file, or nothing");
    }

    @Test
    @Tag("K6")
    @DisplayName("that was emptied, or overwritten with tables of others, is not taken for a new one")
    void emptied() throws Exception {
        open("orders").close();
        Path file = folder.resolve("orders.mv.db");
        String refused = "the database file " + file + " exists but contains no tables of this library; expected a"
                + " file that this library created, or none; it may have been emptied or overwritten: restore it from a"
                + " backup, or delete it to start with an empty database";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
        assertBroken("orders", refused);
        assertThat(file).as("is left as it was found, as far as H2 allows").exists();
        Files.delete(file);
        change("CREATE TABLE others (id INT)");
        assertBroken("orders", refused);
    }

    @Test
    @Tag("K6")
    @DisplayName("gives back its space on request, while others go on with their calls")
    void compacted() throws Exception {
        Path file = folder.resolve("orders.mv.db");
        try (JdbcStore store = open("orders")) {
            for (int version = 1; version <= 300; version++) {
                store.orders().append(SampleAppends.append("o-1", version, "c-" + version));
            }
            long before = Files.size(file);
            store.compact();
            assertThat(Files.size(file)).isLessThan(before / 2);
            assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize(300);
            store.orders().append(SampleAppends.append("o-1", 301, "c-301"));
        }
        try (JdbcStore store = open("orders")) {
            assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize(301);
        }
    }

    @Test
    @DisplayName("made by a newer library is refused by version")
    void newerSchema() throws Exception {
        open("orders").close();
        change("INSERT INTO orderkit_schema_version (version, name, checksum) VALUES (7, 'V7__later.sql', 'x')");
        assertBroken(
                "orders",
                "the database has schema version 7, but this library knows only versions up to 6;"
                        + " expected a library at least as new as the one that created it");
    }

    @Test
    @DisplayName("made by another text of a migration is refused by name")
    void changedChecksum() throws Exception {
        open("orders").close();
        change("UPDATE orderkit_schema_version SET checksum = 'other'");
        assertBroken(
                "orders",
                "the database was created with a different version of V1__orders.sql;"
                        + " expected the released file, because a released migration never changes");
    }

    @Test
    @DisplayName("half migrated, as after a crash, is finished on the next opening")
    void halfMigrated() throws Exception {
        open("orders").close();
        change("DELETE FROM orderkit_schema_version");
        change("DROP TABLE orderkit_summary_obligation");
        try (JdbcStore store = open("orders")) {
            store.orders().append(SampleAppends.append("o-1", 1, "c-1"));
        }
    }

    @Test
    @DisplayName("on a disk that is read-only is told in one sentence, and loses nothing")
    void readOnly() {
        try (SmallDisk mount = SmallDisk.of(folder.resolve("disk"), "16m")) {
            try (JdbcStore store = open("disk/orders")) {
                store.orders().append(SampleAppends.append("o-1", 1, "c-1"));
            }
            mount.readOnly();
            assertBroken(
                    "disk/orders",
                    "the database file " + folder.resolve("disk/orders.mv.db")
                            + " is read-only; expected a writable file; check its permissions and its disk");
            mount.writable();
            assertOneEvent("disk/orders");
        }
    }

    @Test
    @Tag("K6")
    @DisplayName("that cannot be made is told with its directory and the reason")
    void cannotBeMade() throws IOException {
        try (SmallDisk mount = SmallDisk.of(folder.resolve("disk"), "16m")) {
            mount.readOnly();
            assertBroken(
                    "disk/orders",
                    "the directory " + folder.resolve("disk")
                            + " is read-only; expected a writable one for the database file "
                            + folder.resolve("disk/orders.mv.db"));
        }
        Files.writeString(folder.resolve("file"), "x");
        assertBroken("file/orders", folder.resolve("file") + " is a file; expected a directory for the database file");
    }

    @Test
    @Tag("K6")
    @DisplayName("of the host is named too when its disk is full")
    void diskFullOfHost() throws SQLException {
        try (SmallDisk mount = SmallDisk.of(folder.resolve("disk"), "4m")) {
            Path file = folder.resolve("disk/orders");
            Database database = new Database(
                    "jdbc:h2:file:" + file + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_DELAY=-1",
                    "sa",
                    "",
                    Dialect.H2);
            JdbcStore store = database.migrated().store();
            assertThatThrownBy(() -> {
                        for (int version = 1; version <= 20_000; version++) {
                            store.orders().append(SampleAppends.append("o-1", version, "c-" + version));
                        }
                    })
                    .isInstanceOf(PortUnavailable.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining("the database file is " + file + ".mv.db");
            mount.resize("16m");
            database.drop();
        }
    }

    @Test
    @DisplayName("on a disk that is full says so; what was acknowledged is there when there is room again")
    void diskFull() {
        try (SmallDisk mount = SmallDisk.of(folder.resolve("disk"), "4m")) {
            long acknowledged = 0;
            Optional<PortUnavailable> full = Optional.empty();
            JdbcStore store = open("disk/orders");
            while (full.isEmpty() && acknowledged < 20_000) {
                try {
                    store.orders().append(SampleAppends.append("o-1", acknowledged + 1, "c-" + (acknowledged + 1)));
                    acknowledged++;
                } catch (PortUnavailable failure) {
                    full = Optional.of(failure);
                }
            }
            assertThat(full)
                    .hasValueSatisfying(failure -> assertThat(failure)
                            .hasMessageContaining("the disk is full")
                            .hasMessageContaining(
                                    folder.resolve("disk/orders.mv.db").toString()));
            mount.resize("16m");
            long next = acknowledged + 1;
            store.orders().append(SampleAppends.append("o-2", 1, "goes-on"));
            store.close();
            try (JdbcStore again = open("disk/orders")) {
                assertThat(again.orders().load(new OrderId("o-1"), 0)).hasSizeBetween((int) acknowledged, (int) next);
                assertThat(again.orders().load(new OrderId("o-2"), 0)).hasSize(1);
            }
        }
    }

    /**
     * A copy of the file made between two appends is identical to the file that would remain if the process were killed
     * at that moment.
     */
    @Test
    @Tag("S-10")
    @DisplayName("S-10 holds what was acknowledged at once, wherever in the file it was written")
    void survivesKill() throws Exception {
        try (JdbcStore store = open("orders")) {
            // With a RETENTION_TIME of 0, H2 reuses free space in the file immediately.
            change("SET RETENTION_TIME 0");
            for (int version = 1; version <= 40; version++) {
                store.orders().append(SampleAppends.append("o-1", version, "c-" + version));
                tidy();
                Files.copy(
                        folder.resolve("orders.mv.db"),
                        folder.resolve("left.mv.db"),
                        StandardCopyOption.REPLACE_EXISTING);
                assertThat(count("left", "orderkit_event"))
                        .as("events after append %d", version)
                        .isEqualTo(version);
            }
        }
    }

    @Test
    @DisplayName("does not grow with each append, for it is tidied while it is open")
    void tidied() throws Exception {
        try (JdbcStore store = open("orders")) {
            change("SET RETENTION_TIME 0");
            for (int append = 0; append < 1_500; append++) {
                store.orders()
                        .append(SampleAppends.append("o-" + append * 7919 % 500, 1 + append / 500, "c-" + append));
            }
            assertThat(Files.size(folder.resolve("orders.mv.db"))).isLessThan(32 << 20);
        }
    }

    private void tidy() throws Exception {
        try (Connection connection = connect("orders")) {
            H2Tidying.tidy(connection);
        }
    }

    private long count(String name, String table) throws Exception {
        try (Connection connection = connect(name)) {
            return Sql.select(connection, "SELECT COUNT(*) AS rows FROM " + table, row -> row.number("rows"))
                    .get(0);
        }
    }

    private void assertOneEvent(String name) {
        try (JdbcStore store = open(name)) {
            assertThat(store.orders().load(new OrderId("o-1"), 0)).hasSize(1);
        }
    }

    @Test
    @DisplayName("that is closed answers nothing more")
    void closed() {
        JdbcStore store = open("orders");
        store.close();
        store.close();
        assertThatThrownBy(() -> store.orders().load(new OrderId("o-1"), 0))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageContaining("the store is closed");
    }

    @Test
    @Timeout(60)
    @DisplayName("that is closed while a call runs lets it end, and is free afterwards")
    void closedMeanwhile() throws Exception {
        JdbcStore store = open("orders");
        store.orders().append(SampleAppends.append("o-1", 1, "c-1"));
        ExecutorService other = Executors.newFixedThreadPool(2);
        try (Connection holding = connect("orders")) {
            holding.setAutoCommit(false);
            Sql.update(holding, "UPDATE orderkit_head SET version = version");
            Future<AppendResult> appending =
                    other.submit(() -> store.orders().append(SampleAppends.append("o-1", 2, "c-2")));
            while (Sql.select(
                            holding,
                            "SELECT session_id FROM information_schema.sessions WHERE blocker_id IS NOT NULL",
                            row -> true)
                    .isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
            Future<?> closing = other.submit(store::close);
            holding.rollback();
            assertThat(appending.get()).isEqualTo(new AppendResult.Appended(2));
            closing.get();
        } finally {
            other.shutdownNow();
        }
        try (FileChannel channel = FileChannel.open(folder.resolve("orders.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
        }
    }

    @Tag("K6")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"HikariCP, HikariCP is neither on the class path", "slf4j-api, SLF4J is neither on the class path"})
    @DisplayName("without a library of its pool is told in one sentence, and left free")
    void noPool(String library, String sentence) throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(library))
                .map(entry -> CheckedCall.get(() -> Path.of(entry).toUri().toURL()))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Class.forName("org.h2.Driver", true, loader);
            Class<?> tenants = loader.loadClass(TenantId.class.getName());
            Method opening = loader.loadClass(JdbcStore.class.getName()).getMethod("h2", Path.class, tenants);
            assertThatThrownBy(() -> opening.invoke(
                            null,
                            folder.resolve("orders"),
                            tenants.getField("DEFAULT").get(null)))
                    .cause()
                    .hasMessageStartingWith(sentence);
        }
        open("orders").close();
    }

    private JdbcStore open(String name) {
        return JdbcStore.h2(folder.resolve(name), TenantId.DEFAULT);
    }

    private void assertBroken(String name, String sentence) {
        AbstractThrowableAssert<?, ?> failure = assertThatThrownBy(() -> open(name))
                .isInstanceOf(PortUnavailable.class)
                .hasMessageStartingWith(sentence);
        failure.satisfies(
                thrown -> assertThat(((PortUnavailable) thrown).isRetryable()).isFalse());
    }

    private void change(String sql) throws Exception {
        try (Connection connection = connect("orders")) {
            Sql.update(connection, sql);
        }
    }

    /** Connects to the file through plain JDBC, without the adapter. */
    private Connection connect(String name) throws Exception {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name), "sa", "");
    }
}
