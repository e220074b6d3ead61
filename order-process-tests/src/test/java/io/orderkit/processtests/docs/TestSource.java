package io.orderkit.processtests.docs;

import io.orderkit.processtests.project.ProjectTree;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test class, parsed from its source file. The source is parsed as text, so that test classes outside the class path are included. The
 * parser relies on formatted code: annotations precede their element, and a class's closing brace is indented like its first line.
 *
 * @param file the path of the source file
 * @param title its display name
 * @param proves the requirements that the tests name in their tags or display names
 */
record TestSource(Path file, Optional<String> title, Set<String> proves) {
    private static final Pattern CLASS = Pattern.compile("^( *)(?:[a-z]+ )*(?:class|interface|record) (\\w+).*");
    private static final Pattern TEST =
            Pattern.compile("^ *@(?:Test|ParameterizedTest|TestFactory|RepeatedTest|ArchTest|Property)\\b.*");
    private static final Pattern MEMBER = Pattern.compile("^ +[\\w<>?, .\\[\\]]+ \\w+(?:\\(.*|;|.* = .*)");
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern LITERALS = Pattern.compile(LITERAL);
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(((?:[^\"()]|" + LITERAL + ")*)\\)");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*(" + LITERAL + ")\\s*\\)");

    /** Returns all test classes of the project that name a requirement, sorted by module and name. */
    static List<TestSource> of(ProjectTree project) {
        return project.files(".java").stream()
                .filter(file -> ProjectTree.spelling(file).contains("src/test/java/"))
                .map(file -> of(file, project.read(file).lines().toList()))
                .filter(source -> !source.proves().isEmpty())
                .toList();
    }

    /** Parses the lines of a source file into a test class. */
    static TestSource of(Path file, List<String> lines) {
        Reading reading = new Reading();
        lines.forEach(reading::line);
        return new TestSource(file, reading.title, reading.proves);
    }

    /** Returns the simple name of the test class. */
    String name() {
        return Objects.requireNonNull(file.getFileName()).toString().replace(".java", "");
    }

    /** A class that encloses the current line, with the requirements that apply to all tests in the class. */
    private record Around(String indent, Set<String> named) {}

    private static final class Reading {
        private final Deque<Around> around = new ArrayDeque<>();
        private final Set<String> proves = new TreeSet<>();
        private final StringBuilder above = new StringBuilder();
        private boolean isTest;
        private Optional<String> title = Optional.empty();

        void line(String line) {
            Matcher type = CLASS.matcher(line);
            if (line.strip().startsWith("@") || (above.length() > 0 && isOpen())) {
                above.append(line).append('\n');
                isTest |= TEST.matcher(line).matches();
            } else if (type.matches()) {
                begin(type.group(1));
            } else if (!around.isEmpty() && line.equals(around.peek().indent() + "}")) {
                around.pop();
            } else if (above.length() > 0 && MEMBER.matcher(line).matches()) {
                member();
            }
        }

        /** Returns whether the current annotation continues on the next line. */
        private boolean isOpen() {
            String bare = LITERALS.matcher(above).replaceAll("");
            return bare.chars().filter(c -> c == '(').count()
                    > bare.chars().filter(c -> c == ')').count();
        }

        private void begin(String indent) {
            if (around.isEmpty()) {
                title = name();
            }
            around.push(new Around(indent, named()));
            forget();
        }

        private void member() {
            if (isTest) {
                proves.addAll(named());
                around.forEach(each -> proves.addAll(each.named()));
            }
            forget();
        }

        private void forget() {
            above.setLength(0);
            isTest = false;
        }

        private Optional<String> name() {
            return NAME.matcher(above).results().findFirst().map(found -> joined(found.group(1)));
        }

        private Set<String> named() {
            Stream<String> tags = TAG.matcher(above).results().map(found -> found.group(1));
            return Stream.concat(tags, name().stream())
                    .flatMap(text -> Requirement.ID.matcher(text).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }

        /** Returns the concatenated text of several string literals. */
        private static String joined(String literals) {
            return LITERALS.matcher(literals)
                    .results()
                    .map(MatchResult::group)
                    .map(each -> each.substring(1, each.length() - 1).replace("\\\"", "\""))
                    .collect(Collectors.joining());
        }
    }
}
