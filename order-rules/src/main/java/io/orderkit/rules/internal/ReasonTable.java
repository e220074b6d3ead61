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
import java.util.stream.Stream;

/** The rows of a reasons.csv, by code. Immutable. */
public final class ReasonTable {
    private static final List<String> HEADER = List.of("code", "requirement", "en", "es", "zh");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z-]*)}");

    private static final int MOST_CODES = 1000;
    private static final int LONGEST_CODE = 80;

    private final Map<String, Row> rows;
    private final boolean complete;

    private ReasonTable(Map<String, Row> rows, boolean complete) {
        this.rows = rows;
        this.complete = complete;
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
        Csv.Sheet sheet = Csv.sheet(text);
        Optional<Finding> unusable = unusable(sheet);
        unusable.ifPresent(findings);
        Map<String, Row> rows = unusable.isPresent() ? Map.of() : rows(sheet, findings);
        // In the order of the codes, and found by their hashes: each verdict asks.
        return new ReasonTable(Collections.unmodifiableMap(new LinkedHashMap<>(rows)), unusable.isEmpty());
    }

    private static Optional<Finding> unusable(Csv.Sheet sheet) {
        if (sheet.flaw().isPresent()) {
            return sheet.flaw().map(flaw -> Finding.of(RuleFiles.REASONS, flaw.line(), flaw.message()));
        }
        if (sheet.lines().isEmpty() || !sheet.lines().get(0).cells().equals(HEADER)) {
            return Optional.of(Finding.of(RuleFiles.REASONS, 1, "the first line must be " + String.join(",", HEADER)));
        }
        int codes = sheet.rows() - 1;
        return codes > MOST_CODES
                ? Optional.of(
                        Finding.of(RuleFiles.REASONS, 0, "has " + codes + " reasons; expected at most " + MOST_CODES))
                : Optional.empty();
    }

    private static Map<String, Row> rows(Csv.Sheet sheet, Consumer<Finding> findings) {
        Map<String, Row> rows = new TreeMap<>();
        for (Csv.Line line : sheet.lines().subList(1, sheet.lines().size())) {
            Consumer<String> finding =
                    message -> findings.accept(Finding.of(RuleFiles.REASONS, line.number(), message));
            List<String> cells = filled(line.cells());
            Optional<String> misread = line.wholeInOneCell(sheet.separator());
            if (misread.isPresent()) {
                finding.accept(misread.get());
                continue;
            }
            if (!PlainCells.check(RuleFiles.REASONS, line, HEADER, findings)) {
                continue;
            }
            if (cells.size() > HEADER.size()) {
                finding.accept("has " + cells.size() + " cells instead of " + HEADER.size()
                        + "; a sentence with a comma needs quotes around it");
            } else if (cells.get(0).length() > LONGEST_CODE) {
                finding.accept(
                        "the code \"" + Shown.word(cells.get(0)) + "\" must have at most " + LONGEST_CODE + " letters");
            } else if (!CODE.matcher(cells.get(0)).matches()) {
                finding.accept(
                        "the code \"" + Shown.word(cells.get(0)) + "\" must be small letters, digits and hyphens");
            } else if (rows.put(cells.get(0), row(line.number(), cells, finding)) != null) {
                finding.accept("there is a second row for the code \"" + cells.get(0) + "\"");
            }
        }
        return rows;
    }

    /** With the empty cells that no sheet keeps at the end of a row. */
    private static List<String> filled(List<String> cells) {
        return cells.size() >= HEADER.size()
                ? cells
                : Stream.concat(cells.stream(), Collections.nCopies(HEADER.size() - cells.size(), "").stream())
                        .toList();
    }

    private static Row row(int line, List<String> cells, Consumer<String> finding) {
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
                finding.accept("the code \"" + cells.get(0) + "\" names [" + Shown.names(placeholders(sentence))
                        + "] in " + language.tag() + ", but [" + Shown.names(named) + "] in en");
            }
        });
        return new Row(line, cells.get(1), sentences, named);
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

    /** Returns whether a code that is not there is none: a table that could not be read has no codes, and says why itself. */
    public boolean complete() {
        return complete;
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
