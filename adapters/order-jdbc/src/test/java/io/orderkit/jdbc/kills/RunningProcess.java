package io.orderkit.jdbc.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A {@link KilledProcess} that runs; what it prints goes to the consumer. */
record RunningProcess(Process process, FutureTask<Boolean> listening) {
    static RunningProcess start(String[] database, String run, String what, KilledProcessLog consumer) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledProcess.class.getName(),
                            database[0],
                            database[1],
                            database[2],
                            run,
                            what)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            FutureTask<Boolean> listening = new FutureTask<>(() -> listen(process, consumer));
            new Thread(listening, "listening to " + run).start();
            return new RunningProcess(process, listening);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Until it dies: what it printed before has all arrived. */
    private static boolean listen(Process process, KilledProcessLog consumer) throws IOException {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.told(line);
            }
        }
        return true;
    }

    void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill -" + name + " " + process.pid() + " ended with " + exit);
        }
    }

    /** SIGKILL; gives back when all that it had told has arrived. */
    void kill() throws InterruptedException, ExecutionException {
        process.toHandle().destroyForcibly();
        listening.get();
        int exit = process.waitFor();
        if (exit != 128 + 9) {
            throw new AssertionError("the process ended by itself with " + exit + "; expected it to live until killed");
        }
    }
}
