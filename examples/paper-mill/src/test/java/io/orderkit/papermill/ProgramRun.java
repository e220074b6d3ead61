package io.orderkit.papermill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The recorded output of one run of the program.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err its error output
 */
record ProgramRun(int status, String out, String err) {
    static ProgramRun of(String... args) {
        return of(false, args);
    }

    static ProgramRun of(boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(printing(out), printing(err), watched, watched, Instant.now());
        int status = PaperMill.run(terminal, args);
        return new ProgramRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printing(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    /** Runs the given script lines on a new database. */
    static ProgramRun script(Path directory, String... lines) {
        return of(file(directory, "script.jsonl", lines).toString(), "--db", database(directory));
    }

    static Path file(Path directory, String name, String... lines) {
        try {
            return Files.write(directory.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String database(Path directory) {
        return directory.resolve("orders").toString();
    }

    /**
     * Returns the part of the output that concerns one order, as a single line with whitespace collapsed to single
     * spaces.
     */
    String about(String order) {
        int from = out.indexOf(order);
        int next = out.indexOf("─".repeat(100), out.indexOf("─".repeat(100), from) + 100);
        return (next < 0 ? out.substring(from) : out.substring(from, next)).replaceAll("\\s+", " ");
    }
}
