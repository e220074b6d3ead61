package io.orderkit.spring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The Node and npm programs, if they are installed.
 *
 * @param folder their working directory
 */
record NodeTool(Path folder) {
    /** The exit code and complete output of a program that has ended. */
    record Ended(int code, String text) {}

    /**
     * Copies a client's files into a folder, and installs its npm packages. If Node or a package is missing, the test is skipped.
     */
    static NodeTool installed(Path folder, List<String> files) throws Exception {
        Files.createDirectories(folder);
        for (String file : files) {
            try (InputStream text = NodeTool.class.getResourceAsStream("/typescript/" + file)) {
                Files.write(folder.resolve(file), text.readAllBytes());
            }
        }
        NodeTool node = new NodeTool(folder);
        node.orSkipped("node", "--version");
        node.orSkipped("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
        return node;
    }

    private void orSkipped(String... command) throws Exception {
        Ended ended;
        try {
            ended = run(command);
        } catch (IOException missing) {
            ended = new Ended(-1, missing.toString());
        }
        Assumptions.assumeTrue(ended.code() == 0, String.join(" ", command) + " failed: " + ended.text());
    }

    /** Runs a program, and waits until it ends. */
    Ended run(String... command) throws Exception {
        Path output = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Ended(-1, "it has not ended within 5 minutes");
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }
}
