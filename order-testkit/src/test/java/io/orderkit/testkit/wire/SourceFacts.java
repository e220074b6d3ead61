package io.orderkit.testkit.wire;

import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.refusal.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Facts that are read from the sources, because they are not in the process tables. The facts include the kinds of refusals, the names of
 * documents, notices and effects, and the port rules.
 */
final class SourceFacts {
    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([A-Z]-[0-9]+) \\|");
    private static final Pattern DOCUMENT =
            Pattern.compile("new Intent\\.Communication\\(([^;]*?),\\s*(?:Set\\.of|others|told|asked)");
    private static final Pattern MADE = Pattern.compile("new Intent\\.Communication\\(");
    private static final Pattern EFFECT = Pattern.compile("String kind\\(\\) \\{\\s*return \"([a-z-]+)\"");
    private static final Pattern NAME = Pattern.compile("\"([a-z][a-z-]+)\"");

    /**
     * Matches either the start of an expression that creates a refusal, or a refusal code. The last such expression
     * before a code determines the kind of the refusal.
     */
    private static final Pattern GIVEN = Pattern.compile(
            "Refusal\\.(gate|input)\\(|(?:Refusal\\.of|new Refusal)\\(\\s*([\\w.]+),|(Gate)\\.when\\(|\\.(when)\\("
                    + "|Proof\\.(written)\\(|\\b(\\w+Refusal)\\.([A-Z][A-Z_]+)\\b");

    private final List<String> sources;

    SourceFacts(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            List<String> texts = new ArrayList<>();
            for (Path module : modules.filter(SourceFacts::isShipped).sorted().toList()) {
                texts.addAll(under(module.resolve("src/main/java")));
            }
            sources = List.copyOf(texts);
        }
    }

    private static boolean isShipped(Path module) {
        String name = module.getFileName().toString();
        return name.startsWith("order-")
                && !name.equals("order-testkit")
                && Files.isDirectory(module.resolve("src/main/java"));
    }

    private static List<String> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    /** Returns the names of the documents and notices in all processes. */
    List<WireFact> documents() {
        return sources.stream()
                .flatMap(source -> DOCUMENT.matcher(source).results())
                .flatMap(match -> NAME.matcher(match.group(1)).results())
                .map(match -> new WireFact("documents", "document " + match.group(1), ""))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns how many places in the sources create a document or a notice. The test must find a name in each of these
     * places.
     */
    long documentsMade() {
        return sources.stream()
                .flatMap(source -> MADE.matcher(source).results())
                .count();
    }

    /** Returns how many places in the sources create a document or a notice with a literal name. */
    long documentsRead() {
        return sources.stream()
                .flatMap(source -> DOCUMENT.matcher(source).results())
                .filter(match -> NAME.matcher(match.group(1)).find())
                .count();
    }

    /** Returns the names of all effects on the ERP. */
    List<WireFact> effects() {
        return sources.stream()
                .filter(source -> source.contains("implements Intent.Effect"))
                .flatMap(source -> EFFECT.matcher(source).results())
                .map(match -> new WireFact("effects", "effect " + match.group(1), ""))
                .sorted()
                .toList();
    }

    /** Returns the kinds of refusals in a process. */
    List<WireFact> kinds(ProcessDefinition<?> process) {
        Map<String, Set<String>> given = given();
        return process.refusalCodes().stream()
                .map(code -> new WireFact(
                        "process " + process.name(),
                        "refusal-kind " + code.code(),
                        String.join(", ", given.getOrDefault(constant(code), Set.of()))))
                .sorted()
                .toList();
    }

    private static String constant(RefusalCode code) {
        Enum<?> constant = (Enum<?>) code;
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Map<String, Set<String>> given() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (String source : sources) {
            String kind = "";
            for (Matcher at = GIVEN.matcher(source); at.find(); ) {
                if (at.group(6) == null) {
                    kind = kind(at);
                } else if (!kind.isEmpty()) {
                    kinds.computeIfAbsent(at.group(6) + "." + at.group(7), first -> new TreeSet<>())
                            .addAll(List.of(kind.split(" ")));
                }
            }
        }
        return kinds;
    }

    private static String kind(Matcher at) {
        if (at.group(1) != null) {
            return at.group(1);
        }
        if (at.group(3) != null) {
            return "gate";
        }
        if (at.group(4) != null || at.group(5) != null) {
            return "input";
        }
        String named = at.group(2).substring(at.group(2).lastIndexOf('.') + 1);
        return named.equals("kind") ? "gate input" : named.toLowerCase(Locale.ROOT);
    }

    /** Returns the rule numbers in {@code docs/ports.md}. */
    static List<WireFact> portRules(String page) {
        return RULE.matcher(page)
                .results()
                .map(match -> new WireFact("ports", "rule " + match.group(1), ""))
                .toList();
    }
}
