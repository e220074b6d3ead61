package io.orderkit.testkit.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * A separate JVM with the class path of the current one. The output of this JVM is read line by line, up to the last line before the JVM
 * dies.
 *
 * @param process the process
 * @param listening a future that completes once all output has been read
 */
public record ForkedJvm(Process process, FutureTask<Boolean> listening) {
    /** Starts a main class. */
    public static ForkedJvm start(Class<?> main, List<String> arguments, Consumer<String> lines) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            FutureTask<Boolean> listening = new FutureTask<>(() -> listen(process, lines));
            Thread thread = new Thread(listening, "listening to " + main.getSimpleName());
            thread.setDaemon(true);
            thread.start();
            return new ForkedJvm(process, listening);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean listen(Process process, Consumer<String> lines) throws IOException {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        }
        return true;
    }

    /** Sends a signal, for example {@code STOP}, to the process. Signals can be sent only on Unix. */
    public void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill -" + name + " " + process.pid() + " ended with " + exit);
        }
    }

    /** Kills the process with SIGKILL and waits until all its output has been read. */
    public void kill() throws InterruptedException, ExecutionException {
        process.toHandle().destroyForcibly();
        int exit = awaitEnd();
        if (exit != 128 + 9 && !System.getProperty("os.name").contains("Windows")) {
            throw new AssertionError("the process ended by itself with " + exit + "; expected it to live until killed");
        }
    }

    /** Waits until the process and its output have ended, and returns the exit code. */
    public int awaitEnd() throws InterruptedException, ExecutionException {
        listening.get();
        return process.waitFor();
    }
}
