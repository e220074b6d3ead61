package io.orderkit.rules.internal;

import io.orderkit.domain.refusal.Language;
import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.sheets.Csv;
import io.orderkit.rules.internal.sheets.PlainCells;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a reasons.csv, by code. Immutable. */
public final class ReasonTable {
    private static final List<String> HEADER = List.of("code", "requirement", "en", "es", "zh");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z-]*)}");

    private final Map<String, Row> rows;

    private ReasonTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * One reason.
     *
     * @param line the line of the file
     * @param requirement where it stems from
     * @param sentences one a language
     * @param placeholders what its sentences name
     */
    public record Row(int line, String requirement, Map<Language, String> sentences, Set<String> placeholders) {}

    /** Reads the table; what is wrong with it goes to the findings, and the row is left out. */
    public static ReasonTable read(String text, Consumer<Finding> findings) {
        Map<String, Row> rows = new TreeMap<>();
        List<Csv.Line> lines = Csv.read(text);
        if (lines.isEmpty() || !lines.get(0).cells().equals(HEADER)) {
            findings.accept(Finding.of(RuleFiles.REASONS, 1, "the first line must be " + String.join(",", HEADER)));
            return new ReasonTable(Map.of());
        }
        for (Csv.Line line : lines.subList(1, lines.size())) {
            Consumer<String> finding =
                    message -> findings.accept(Finding.of(RuleFiles.REASONS, line.number(), message));
            List<String> cells = line.cells();
            if (!PlainCells.check(RuleFiles.REASONS, line, HEADER, findings)) {
                continue;
            }
            if (cells.size() != HEADER.size()) {
                finding.accept("has " + cells.size() + " cells instead of " + HEADER.size()
                        + "; a sentence with a comma needs quotes around it");
            } else if (!CODE.matcher(cells.get(0)).matches()) {
                finding.accept("the code \"" + cells.get(0) + "\" must be small letters, digits and hyphens");
            } else if (rows.put(cells.get(0), row(line, finding)) != null) {
                finding.accept("there is a second row for the code \"" + cells.get(0) + "\"");
            }
        }
        // In the order of the codes, and found by their hashes: each verdict asks.
        return new ReasonTable(Collections.unmodifiableMap(new LinkedHashMap<>(rows)));
    }

    private static Row row(Csv.Line line, Consumer<String> finding) {
        List<String> cells = line.cells();
        Map<Language, String> sentences = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String sentence = cells.get(HEADER.indexOf(language.tag()));
            if (sentence.isEmpty()) {
                finding.accept("the code \"" + cells.get(0) + "\" has no sentence in " + language.tag());
            }
            sentences.put(language, sentence);
        }
        Set<String> named = placeholders(cells.get(HEADER.indexOf(Language.EN.tag())));
        sentences.forEach((language, sentence) -> {
            if (!sentence.isEmpty() && !placeholders(sentence).equals(named)) {
                finding.accept("the code \"" + cells.get(0) + "\" names " + placeholders(sentence) + " in "
                        + language.tag() + ", but " + named + " in en");
            }
        });
        return new Row(line.number(), cells.get(1), sentences, named);
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Row> find(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    public Set<String> codes() {
        return rows.keySet();
    }

    /** The sentence; the code itself when there is none. */
    public String say(Language language, String code, Map<String, String> attributes) {
        Row row = rows.get(code);
        if (row == null) {
            return code;
        }
        Matcher matcher = PLACEHOLDER.matcher(row.sentences().getOrDefault(language, code));
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(attributes.getOrDefault(found.group(1), found.group())));
    }
}
