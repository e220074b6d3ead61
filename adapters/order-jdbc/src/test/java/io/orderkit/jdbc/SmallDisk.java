package io.orderkit.jdbc;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small in-memory file system, which a test can fill. Mounting the file system requires Linux and the necessary
 * permission; otherwise the test is skipped, and the reason is reported.
 */
public record SmallDisk(Path folder) implements AutoCloseable {
    public static SmallDisk of(Path folder, String size) {
        assumeTrue(
                System.getProperty("os.name").equals("Linux"),
                "a disk that is full or read-only was not tested: it is made with mount, on Linux");
        CheckedCall.get(() -> Files.createDirectories(folder));
        String said = run(List.of("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + size, "tmpfs", folder.toString()));
        return said.isEmpty()
                ? new SmallDisk(folder)
                : abort("a disk that is full or read-only was not tested: no right to mount here: " + said);
    }

    public void resize(String size) {
        remount("size=" + size);
    }

    public void readOnly() {
        remount("ro");
    }

    public void writable() {
        remount("rw");
    }

    private void remount(String option) {
        require("mount", "-o", "remount," + option, folder.toString());
    }

    @Override
    public void close() {
        require("umount", "-l", folder.toString());
    }

    private static void require(String... command) {
        String said = run(List.of(command));
        if (!said.isEmpty()) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
    }

    /** Returns the error message of a command; empty if the command succeeds. */
    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("env", "LC_ALL=C"), command.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "exit " + process.exitValue() + " " + said.strip();
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
