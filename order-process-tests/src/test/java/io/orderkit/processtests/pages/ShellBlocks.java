package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.engine.Constants;

/**
 * The checker for shell commands on pages. Each command must be valid shell syntax. All options, profiles, modules, test classes,
 * properties and paths in calls of known programs must exist.
 */
final class ShellBlocks implements BlockCheck {
    /** The project's scripts that the pages call. */
    private static final Set<String> SCRIPTS =
            Set.of("benchmarks/against-release", "tools/api-check", "tools/release-check");

    private final ProjectTree project;
    private final MavenCommands maven;

    ShellBlocks(ProjectTree project) {
        this.project = project;
        this.maven = new MavenCommands(project);
    }

    @Override
    public List<String> faults(CodeBlock block) {
        List<String> faults = new ArrayList<>();
        String syntax = syntaxFault(block.text());
        if (!syntax.isEmpty()) {
            faults.add(block.fault(syntax));
        }
        ShellWords.commands(block.text()).stream()
                .flatMap(words -> command(block, words))
                .map(block::fault)
                .forEach(faults::add);
        return faults;
    }

    /**
     * Returns the faults in a command that is part of a sentence. A fragment such as {@code -Dtest=…} is checked as part of a Maven
     * command.
     */
    List<String> spanFaults(CodeBlock span) {
        List<String> words = ShellWords.words(span.text());
        if (span.text().startsWith("-D") || span.text().startsWith("-P")) {
            return maven.faults(words).map(span::fault).toList();
        }
        return isCommand(span.text()) ? command(span, words).map(span::fault).toList() : List.of();
    }

    private static boolean isCommand(String text) {
        return text.startsWith("mvn ")
                || text.startsWith("java -jar ")
                || (text.startsWith("order-rules ") && !text.contains("→"))
                || SCRIPTS.stream().anyMatch(text::startsWith);
    }

    private Stream<String> command(CodeBlock block, List<String> words) {
        return switch (words.get(0)) {
            case "mvn" -> maven.faults(words.subList(1, words.size()));
            case "java" -> java(block, words);
            case "order-rules" -> ProgramCalls.rules(words.subList(1, words.size()));
            default ->
                SCRIPTS.contains(words.get(0))
                        ? script(words)
                        : Stream.of("the program " + words.get(0) + " is not known to this test");
        };
    }

    private Stream<String> java(CodeBlock block, List<String> words) {
        List<String> arguments = words.subList(Math.min(3, words.size()), words.size());
        if (words.get(1).equals("-cp")) {
            return words.get(2).equals("h2-" + Constants.VERSION + ".jar")
                    ? ProgramCalls.h2(arguments)
                    : Stream.of(words.get(2) + " is not the jar of this build, h2-" + Constants.VERSION + ".jar");
        }
        return switch (built(block, words.get(2))) {
            case "tools/order-rules-cli/target/order-rules.jar" -> ProgramCalls.rules(arguments);
            case "examples/paper-mill/target/paper-mill.jar" -> ProgramCalls.mill(arguments);
            // These accept any arguments.
            case "examples/quickstart/target/quickstart.jar", "examples/spring-shop/target/spring-shop.jar" ->
                Stream.empty();
            default -> Stream.of("no module builds the jar " + words.get(2));
        };
    }

    /**
     * Returns the path of a jar, relative to the root; empty if no module's pom defines the name of the jar. Paths are
     * resolved from the root of the project or from the folder of the page.
     */
    private String built(CodeBlock block, String jar) {
        return Stream.of(Path.of(jar), block.page().resolveSibling(jar))
                .filter(path -> path.getNameCount() > 2)
                .filter(path -> hasFinalName(path.resolve("../../pom.xml").normalize(), path))
                .map(ProjectTree::spelling)
                .findFirst()
                .orElse("");
    }

    private boolean hasFinalName(Path pom, Path jar) {
        String name = jar.getFileName().toString().replace(".jar", "");
        return Files.exists(project.root().resolve(pom))
                && project.read(pom).contains("<finalName>" + name + "</finalName>");
    }

    /** Returns the faults in a command that runs a project script. The script and the options in the call must exist. */
    private Stream<String> script(List<String> words) {
        Path script = Path.of(words.get(0));
        if (!Files.isExecutable(project.root().resolve(script))) {
            return Stream.of(script + " is no script that can be run");
        }
        String text = project.read(script);
        Stream<String> options = words.stream()
                .skip(1)
                .filter(word -> word.startsWith("-") && !text.contains(word))
                .map(word -> script + " has no option " + word);
        Stream<String> releases = words.stream()
                .skip(1)
                .filter(word -> !word.startsWith("-")
                        && !project.read(Path.of("docs", "releases.md")).contains(word))
                .map(word -> "docs/releases.md has no release " + word);
        return Stream.concat(options, releases);
    }

    /** Returns the syntax error that bash reports, if any. If bash is not installed, for example on Windows, the syntax is not checked. */
    private static String syntaxFault(String script) {
        if (!Files.isExecutable(Path.of("/bin/bash"))) {
            return "";
        }
        try {
            Process bash = new ProcessBuilder("/bin/bash", "-n", "-c", script)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return bash.waitFor() == 0 && said.isEmpty() ? "" : "bash cannot read it: " + said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("bash does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was interrupted", e);
        }
    }
}
