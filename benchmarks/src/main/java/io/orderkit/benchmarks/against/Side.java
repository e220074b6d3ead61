package io.orderkit.benchmarks.against;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of the comparison: the release or the working tree.
 *
 * @param name the name in messages
 * @param classPath the class path with the driver and the classes of this side
 */
record Side(String name, String classPath) {
    private static final String DRIVER = "io.orderkit.benchmarks.driver.Driver";
    private static final List<String> EVERY_JVM = List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
    /**
     * An additional JVM option for warm measurements. With this option, code is compiled in the calling thread instead
     * of in the background. On a busy machine, background compilation could be delayed, and the two sides would then
     * run differently optimised code.
     */
    private static final List<String> WARM_JVM = List.of("-Xbatch");

    /** Starts a JVM. */
    ForkProcess start(Fork fork) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(EVERY_JVM);
        command.addAll(fork.measure().kind() == Measure.Kind.WARM ? WARM_JVM : List.of());
        command.addAll(List.of("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp", classPath, DRIVER));
        command.addAll(fork.arguments());
        return new ForkProcess(
                "\"" + fork.measure().title() + "\" of " + name,
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }
}
