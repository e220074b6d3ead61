package io.orderkit.jdbc.kills;

import static org.junit.jupiter.api.Assumptions.abort;

import io.orderkit.jdbc.TestServer;
import io.orderkit.jdbc.internal.sql.Sql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A single test's PostgreSQL server, which can be killed and restarted with the same files and port. */
final class KilledServer implements AutoCloseable {
    private final EmbeddedPostgres first;
    private final TestServer server;
    private final List<String> command;
    private ProcessHandle running;

    private KilledServer(EmbeddedPostgres first, TestServer server, List<String> command) {
        this.first = first;
        this.server = server;
        this.command = command;
        this.running = first.getProcess().toHandle();
    }

    static KilledServer start() {
        try {
            EmbeddedPostgres first = TestServer.durable().start();
            TestServer server = TestServer.of(first);
            return new KilledServer(first, server, command(server));
        } catch (IOException | IllegalStateException failure) {
            return abort("no PostgreSQL server to be killed: " + failure + "; expected one that starts here");
        }
    }

    /**
     * Returns the command line that started the server, as PostgreSQL recorded it: a program followed by quoted arguments. If the tests run
     * as root, the command is wrapped in a user namespace.
     */
    private static List<String> command(TestServer server) throws IOException {
        String record = Files.readString(Path.of(server.setting("data_directory"), "postmaster.opts"));
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        String[] program = record.strip().split(" \"", 2);
        words.add(program[0]);
        words.addAll(List.of(program[1].substring(0, program[1].length() - 1).split("\" \"")));
        return words;
    }

    TestServer server() {
        return server;
    }

    /** Sends SIGKILL to the postmaster and its children, restarts the server, and waits until it has recovered. */
    void killAndRestart() throws IOException {
        List<ProcessHandle> family = new ArrayList<>(running.descendants().toList());
        family.add(0, running);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
        running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .toHandle();
        awaitAnswer();
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        SQLException last = new SQLException("not tried");
        while (System.nanoTime() < end) {
            try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
                Sql.select(connection, "SELECT 1", row -> true);
                return;
            } catch (SQLException failure) {
                last = failure;
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new AssertionError("the server did not come back: " + String.join(" ", command), last);
    }

    @Override
    public void close() throws IOException {
        running.destroy();
        running.onExit().join();
        first.close();
    }
}
