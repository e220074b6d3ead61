package io.orderkit.processtests.pages;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checker for Maven commands on pages. All goals, profiles, modules, tests and properties in a command must exist.
 */
final class MavenCommands {
    private static final String JMH = "org.openjdk.jmh.Main";

    private static final Set<String> GOALS = Set.of("test", "verify", "spotless:apply");
    private static final Set<String> SWITCHES = Set.of("-q", "-am", "-o");
    /** The properties that belong to Maven's plugins. */
    private static final Set<String> PLUGIN_PROPERTIES =
            Set.of("maven.test.skip", "surefire.failIfNoSpecifiedTests", "jvm");

    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>(.*?)</id>");
    private static final Pattern POM_PROPERTY = Pattern.compile("<([\\w.]+)>|\\$\\{([\\w.]+)}");
    private static final Pattern SYSTEM_PROPERTY = Pattern.compile("\"(orderkit\\.[\\w.]+)\"");

    private final ProjectTree project;
    private final Set<String> profiles;
    private final Set<String> properties = new TreeSet<>(PLUGIN_PROPERTIES);
    /** The paths of test and benchmark classes, relative to the root. */
    private final Set<Path> sources;

    MavenCommands(ProjectTree project) {
        this.project = project;
        String poms = texts(project, "pom.xml");
        profiles = PROFILE.matcher(poms).results().map(found -> found.group(1)).collect(Collectors.toSet());
        POM_PROPERTY.matcher(poms).results().forEach(found -> properties.add(either(found)));
        SYSTEM_PROPERTY.matcher(texts(project, ".java")).results().forEach(found -> properties.add(found.group(1)));
        sources = Set.copyOf(project.files(".java"));
    }

    private static String texts(ProjectTree project, String end) {
        return project.files(end).stream().map(project::read).collect(Collectors.joining("\n"));
    }

    private static String either(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Returns the faults in the arguments of a {@code mvn} command. */
    Stream<String> faults(List<String> words) {
        Stream.Builder<String> faults = Stream.builder();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("-pl")) {
                i++;
                modules(words.get(i)).forEach(faults);
            } else {
                word(words.get(i)).forEach(faults);
            }
        }
        return faults.build();
    }

    private Stream<String> word(String word) {
        if (word.startsWith("-D")) {
            String[] property = word.substring(2).split("=", 2);
            return property(property[0], property.length == 1 ? "" : property[1]);
        }
        if (word.startsWith("-P")) {
            return missing(profiles, word.substring(2), "the profile");
        }
        return word.startsWith("-") ? missing(SWITCHES, word, "the option") : missing(GOALS, word, "the goal");
    }

    private static Stream<String> missing(Set<String> known, String names, String what) {
        return Stream.of(names.split(","))
                .filter(name -> !known.contains(name))
                .map(name -> what + " " + name + " is not there; known are " + new TreeSet<>(known));
    }

    private Stream<String> modules(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !Files.exists(project.root().resolve(name).resolve("pom.xml")))
                .map(name -> "there is no module " + name);
    }

    private Stream<String> property(String name, String value) {
        return switch (name) {
            case "test" -> Stream.of(value.split(",")).flatMap(this::test);
            case "args" -> value.startsWith("new ") ? ProgramCalls.rules(ShellWords.words(value)) : mill(value);
            case "benchmark.run" -> value.isEmpty() || value.equals("…") ? Stream.empty() : program(value);
            default -> properties.contains(name) ? Stream.empty() : Stream.of("nothing reads the property " + name);
        };
    }

    /**
     * Returns the faults in a command that runs the paper-mill example. Relative paths to scripts and data are resolved
     * from the project root.
     */
    private Stream<String> mill(String value) {
        return ProgramCalls.mill(ShellWords.words(value).stream()
                .map(word -> word.startsWith("examples/")
                        ? project.root().resolve(word).toString()
                        : word)
                .toList());
    }

    private Stream<String> test(String name) {
        String[] parts = name.split("#", 2);
        return file(parts[0])
                .map(file -> parts.length == 1 || project.read(file).contains(" " + parts[1] + "(")
                        ? Stream.<String>empty()
                        : Stream.of(parts[0] + " has no test " + parts[1]))
                .findFirst()
                .orElseGet(() -> Stream.of("there is no test " + parts[0]));
    }

    private Stream<Path> file(String simpleName) {
        return sources.stream().filter(file -> file.getFileName().toString().equals(simpleName + ".java"));
    }

    /**
     * Returns the faults in a command that runs one of the project's classes. If the class is the JMH runner, the last
     * argument names the benchmark.
     */
    private Stream<String> program(String value) {
        List<String> words = ShellWords.words(value);
        String name = words.get(0);
        if (name.equals(JMH)) {
            name = words.get(words.size() - 1);
        }
        return file(name.substring(name.lastIndexOf('.') + 1)).findAny().isPresent()
                ? Stream.empty()
                : Stream.of("there is no program " + name);
    }
}
