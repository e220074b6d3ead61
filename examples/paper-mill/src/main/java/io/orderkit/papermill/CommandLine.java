package io.orderkit.papermill;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.refusal.Language;
import io.orderkit.papermill.input.Unusable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the program was called with.
 *
 * @param scripts files of orders; none, and no stories: the usual ones
 * @param stories further ones that are shipped, by name, or all of them
 * @param scriptsFrom a directory of such files
 * @param data a directory of master data; absent: the shipped one
 * @param database the database file
 * @param language in which language it speaks
 * @param help whether it only says how it is called
 */
record CommandLine(
        List<Path> scripts,
        List<String> stories,
        Optional<Path> scriptsFrom,
        Optional<Path> data,
        Path database,
        Language language,
        boolean help) {
    private static final List<String> OPTIONS = List.of("--db", "--story", "--scripts", "--data", "--lang", "--help");

    /** @throws Unusable when it cannot be understood */
    static CommandLine of(String... args) {
        List<Path> scripts = new ArrayList<>();
        List<String> stories = new ArrayList<>();
        Optional<Path> from = Optional.empty();
        Optional<Path> data = Optional.empty();
        Path database = Files.isDirectory(Path.of("target")) ? Path.of("target", "paper-mill") : Path.of("paper-mill");
        Language language = Language.EN;
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            String name = args[i].replaceFirst("(?s)^(--[a-z]+)=.*", "$1");
            if (name.equals("--help") || name.equals("-h")) {
                help = true;
                continue;
            }
            if (!name.startsWith("-")) {
                scripts.add(path(name));
                continue;
            }
            if (!OPTIONS.contains(name)) {
                throw new Unusable("There is no option " + name + "; expected one of " + String.join(", ", OPTIONS)
                        + NearMiss.of(name, OPTIONS)
                                .map(near -> "; maybe " + near)
                                .orElse("") + ".");
            }
            boolean joined = args[i].length() > name.length();
            if (!joined && i + 1 == args.length) {
                throw new Unusable("The option " + name + " needs a value.");
            }
            String value = joined ? args[i].substring(name.length() + 1) : args[++i];
            switch (name) {
                case "--db" -> database = path(value);
                case "--story" -> stories.add(value);
                case "--scripts" -> from = Optional.of(path(value));
                case "--data" -> data = Optional.of(path(value));
                default -> language = language(value);
            }
        }
        return new CommandLine(scripts, stories, from, data, database, language, help);
    }

    /** Whether nothing was said of what to tell. */
    boolean tellsTheUsual() {
        return scripts.isEmpty() && stories.isEmpty() && scriptsFrom.isEmpty();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Unusable("\"" + text.replaceAll("\\p{Cntrl}", "?") + "\" is no name of a file.");
        }
    }

    private static Language language(String tag) {
        try {
            return Language.of(tag);
        } catch (InvalidValue e) {
            throw new Unusable("There is no language \"" + e.found() + "\"; expected " + e.expected()
                    + e.maybe().map(near -> "; maybe " + near).orElse("") + ".");
        }
    }
}
