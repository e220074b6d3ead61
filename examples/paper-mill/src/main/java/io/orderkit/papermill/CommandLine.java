package io.orderkit.papermill;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.refusal.Language;
import io.orderkit.papermill.input.UnusableInput;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parsed arguments of the program. */
final class CommandLine {
    private static final List<String> OPTIONS = List.of("--db", "--story", "--scripts", "--data", "--lang", "--help");

    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<Path> scripts = new ArrayList<>();

    private CommandLine() {}

    /** @throws UnusableInput when an argument is unknown or has an invalid value */
    static CommandLine of(String... args) {
        CommandLine called = new CommandLine();
        for (int i = 0; i < args.length; i++) {
            String[] word = args[i].equals("-h") ? new String[] {"--help"} : args[i].split("=", 2);
            if (!word[0].startsWith("-")) {
                called.scripts.add(path(args[i]));
            } else if (word.length == 2 || word[0].equals("--help")) {
                called.take(word[0], word[word.length - 1]);
            } else {
                requireOption(word[0]);
                i++;
                if (i == args.length) {
                    throw new UnusableInput("The option " + word[0] + " needs a value.");
                }
                called.take(word[0], args[i]);
            }
        }
        return called;
    }

    private void take(String option, String value) {
        requireOption(option);
        values.computeIfAbsent(option, first -> new ArrayList<>()).add(value);
    }

    private static void requireOption(String option) {
        if (!OPTIONS.contains(option)) {
            throw new UnusableInput("There is no option " + option + "; expected one of " + String.join(", ", OPTIONS)
                    + maybe(NearMiss.of(option, OPTIONS)));
        }
    }

    private Optional<String> last(String option) {
        return values.getOrDefault(option, List.of()).stream().reduce((earlier, later) -> later);
    }

    /** Returns the script files that were named as arguments. */
    List<Path> scripts() {
        return scripts;
    }

    /** Returns the names of the additional stories to run; the name {@code all} stands for every story. */
    List<String> stories() {
        return values.getOrDefault("--story", List.of());
    }

    /** Returns the directory of scripts, if the option {@code --scripts} is present. */
    Optional<Path> scriptsFrom() {
        return last("--scripts").map(CommandLine::path);
    }

    /** Returns the directory of master data; empty if the shipped data should be used. */
    Optional<Path> data() {
        return last("--data").map(CommandLine::path);
    }

    /** Returns the database file. */
    Path database() {
        return last("--db")
                .map(CommandLine::path)
                .orElseGet(() ->
                        Files.isDirectory(Path.of("target")) ? Path.of("target", "paper-mill") : Path.of("paper-mill"));
    }

    /** Returns the language of the output. */
    Language language() {
        return last("--lang").map(CommandLine::language).orElse(Language.EN);
    }

    /** Returns whether the program should print its usage and stop. */
    boolean help() {
        return values.containsKey("--help");
    }

    /** Returns whether the default scripts run, which is the case if no scripts are selected. */
    boolean runsTheUsual() {
        return scripts.isEmpty() && stories().isEmpty() && scriptsFrom().isEmpty();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UnusableInput("\"" + text.replaceAll("\\p{Cntrl}", "?") + "\" is not a file name.");
        }
    }

    private static Language language(String tag) {
        try {
            return Catalogue.handbook().language(tag);
        } catch (InvalidValue e) {
            throw new UnusableInput(
                    "There is no language \"" + e.found() + "\"; expected " + e.expected() + maybe(e.maybe()));
        }
    }

    static String maybe(Optional<String> near) {
        return near.map(name -> "; maybe " + name).orElse("") + ".";
    }
}
