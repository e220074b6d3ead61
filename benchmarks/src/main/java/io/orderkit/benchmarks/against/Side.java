package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the two releases that are compared.
 *
 * @param name what messages call it
 * @param classPath its driver and its classes
 */
record Side(String name, String classPath) {
    private static final String DRIVER = "io.orderkit.benchmarks.driver.Driver";
    /** One collector for both, and one that leaves the other processors alone. */
    private static final List<String> JVM = List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");

    /**
     * Measures in a new JVM.
     *
     * @throws ComparisonFailed when the JVM ends with an error
     */
    WorkDone measure(Fork fork) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", classPath, DRIVER));
        command.addAll(fork.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new ComparisonFailed("\"" + fork.measure().title() + "\" of " + name + " ended with status "
                        + status + ", expected 0");
            }
            return read(printed.lines().toList());
        } finally {
            process.destroy();
        }
    }

    private static WorkDone read(List<String> lines) {
        double nanos = after(Fork.NANOS, lines).stream()
                .mapToDouble(Double::parseDouble)
                .sum();
        return new WorkDone(nanos, after(Fork.RESULT, lines));
    }

    private static List<String> after(String prefix, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }
}
