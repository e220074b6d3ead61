package io.orderkit.processtests.pages;

import io.orderkit.papermill.PaperMill;
import io.orderkit.rulescli.OrderRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The programs that are called by commands on the documentation pages. Most of the programs are executed in the current JVM. */
final class ProgramCalls {
    private ProgramCalls() {}

    /**
     * Checks the arguments that a page passes to the analysts' command line. The subcommand and its options must occur
     * in the help text.
     */
    static Stream<String> rules(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Stream.empty();
        }
        String command = arguments.get(0);
        if (!rulesHelp().contains("\n  " + command + " ")) {
            return Stream.of("order-rules has no command " + command);
        }
        String help = rulesHelp(command);
        return arguments.stream()
                .filter(word -> word.startsWith("--") && !help.contains(word))
                .map(word -> "order-rules " + command + " has no option " + word);
    }

    private static String rulesHelp(String... command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        OrderRules.run(Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new), to, to);
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Runs the paper-mill example on a new H2 file. */
    static Stream<String> mill(List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = inFolder(folder -> {
            Stream<String> file = Stream.of("--db", folder.resolve("orders").toString());
            return PaperMill.run(Stream.concat(arguments.stream(), file).toArray(String[]::new), to, to);
        });
        return ended("the paper mill", status, said.toString(StandardCharsets.UTF_8));
    }

    /** Runs a class from the H2 jar in a separate JVM, in an empty folder. The first argument is the class name. */
    static Stream<String> h2(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(words);
        StringBuilder said = new StringBuilder();
        int status = inFolder(folder -> {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return process.waitFor();
        });
        return ended(words.get(0), status, said.toString());
    }

    private static Stream<String> ended(String program, int status, String said) {
        return status == 0 ? Stream.empty() : Stream.of(program + " ends with " + status + ": " + said.strip());
    }

    /** A call that runs a program in the given folder and returns the exit status. */
    private interface Call {
        int in(Path folder) throws IOException, InterruptedException;
    }

    private static int inFolder(Call call) {
        try {
            Path folder = Files.createTempDirectory("call-of-page");
            try {
                return call.in(folder);
            } finally {
                try (Stream<Path> inside = Files.walk(folder)) {
                    for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a program of a page cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was interrupted", e);
        }
    }
}
