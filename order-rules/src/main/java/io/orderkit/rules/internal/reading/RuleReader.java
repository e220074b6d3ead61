package io.orderkit.rules.internal.reading;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.language.FactPattern;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.RuleStatement;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.reading.Token.Kind;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * The parser for a rule file, which consists of a header and rules. The parser continues with the next rule after an
 * error, so that all errors are reported.
 */
public final class RuleReader {
    private static final int MOST_RULES = 200;
    private static final int LONGEST_NAME = 120;

    /** The maximum number of comparisons in a rule. The engine's compiler takes seconds for a rule with thousands of comparisons. */
    private static final int MOST_COMPARISONS_A_RULE = 100;

    private static final int MOST_COMPARISONS = 2000;

    /**
     * The maximum number of joined facts in a file, not counting the first fact of each rule. Larger joins could
     * exhaust the host's memory when the engine evaluates them.
     */
    private static final int MOST_JOINED_FACTS = 100;

    private static final int MOST_STATEMENTS = 2000;
    private static final String RULING = "verdict";
    private static final Set<String> HEADER = Set.of("package", "import", "global");

    private final Topic topic;
    private final List<Finding> found = new ArrayList<>();
    private final TokenCursor at;
    private final List<String> imports = new ArrayList<>();
    private final Set<String> header = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private String current = "";
    private boolean sound = true;
    private boolean soundHeader = true;
    private boolean begun;
    private int reports;

    private RuleReader(Topic topic, TokenCursor at) {
        this.topic = topic;
        this.at = at;
    }

    /** Returns the content of a rule file; empty if the file is invalid. Errors are reported as findings. */
    public static Optional<RuleFile> read(Topic topic, String text, Consumer<Finding> findings) {
        RuleReader reader = read(topic, text);
        reader.found.forEach(findings);
        return reader.sound ? Optional.of(reader.file()) : Optional.empty();
    }

    /**
     * Returns the valid rules of a file, even if the file has findings. If the header is invalid, the result is empty, because the meaning
     * of names depends on the header.
     */
    public static Optional<RuleFile> readable(Topic topic, String text, Consumer<Finding> findings) {
        RuleReader reader = read(topic, text);
        reader.found.forEach(findings);
        return reader.soundHeader ? Optional.of(reader.file()) : Optional.empty();
    }

    private static RuleReader read(Topic topic, String text) {
        LexedText lexed = Lexer.of(text);
        RuleReader reader = new RuleReader(topic, new TokenCursor(lexed.tokens()));
        for (LexedText.Problem problem : lexed.problems()) {
            reader.current = problem.rule();
            reader.report(problem.what());
        }
        reader.current = "";
        reader.run();
        reader.found.sort(
                Comparator.comparing((Finding finding) -> finding.line() == 0 ? Integer.MAX_VALUE : finding.line())
                        .thenComparing(Finding::column));
        return reader;
    }

    private RuleFile file() {
        return new RuleFile(topic, imports, rules);
    }

    private void run() {
        while (!at.atEnd()) {
            try {
                part();
            } catch (UnreadableRule e) {
                report(e);
                at.skip(e.place(), HEADER);
            }
            current = "";
        }
        for (String needed : List.of(packageLine(), rulingLine())) {
            if (!header.contains(needed)) {
                soundHeader = false;
                report("needs in its header: " + needed + ";");
            }
        }
        if (rules.isEmpty() && sound) {
            report("holds no rule");
        }
        if (rules.size() > MOST_RULES) {
            report("holds " + rules.size() + " rules; at most " + MOST_RULES + " are allowed");
        }
        limit("makes %d comparisons", MOST_COMPARISONS, Rule::comparisons);
        limit(
                "looks at %d facts, not counting the first of each rule,",
                MOST_JOINED_FACTS, rule -> rule.patterns().size() - 1);
        limit("has %d statements", MOST_STATEMENTS, rule -> rule.statements().size());
    }

    private void limit(String found, int most, ToIntFunction<Rule> figure) {
        int sum = rules.stream().mapToInt(figure).sum();
        if (sum > most) {
            report(String.format(found, sum) + " in all its rules; at most " + most + " are allowed");
        }
    }

    private void part() throws UnreadableRule {
        if (at.atRule()) {
            rules.add(rule());
        } else if (rules.isEmpty() && HEADER.contains(at.peek().text())) {
            headerLine(at.next());
        } else if (HEADER.contains(at.peek().text())) {
            throw new UnreadableRule(at.peek().place(), at.peek() + " belongs above the first rule");
        } else if (at.take("rule")) {
            throw at.unexpected("the rule's name in double quotes", List.of());
        } else {
            throw at.unexpected("\"rule\" and a name in double quotes", List.of("rule", "package", "import", "global"));
        }
    }

    private void headerLine(Token keyword) throws UnreadableRule {
        if (keyword.is("import")) {
            importLine(keyword.place());
        } else if (keyword.is("package")) {
            onlyLine(keyword, dotted(), packageLine());
        } else {
            onlyLine(
                    keyword,
                    dotted() + " " + at.expect(Kind.WORD, "the name " + RULING).text(),
                    rulingLine());
        }
    }

    private void onlyLine(Token keyword, String found, String needed) throws UnreadableRule {
        at.take(";");
        UnreadableRule.throwIf(
                !header.add(needed) || !needed.equals(keyword.text() + " " + found),
                keyword.place(),
                "needs in its header: " + needed + "; and no other");
    }

    private String packageLine() {
        return "package " + topic.rulePackage();
    }

    private String rulingLine() {
        return "global " + topic.ruling().getName() + " " + RULING;
    }

    private void importLine(SourcePosition place) throws UnreadableRule {
        UnreadableRule.throwIf(
                !at.peekAfter().is("."),
                place,
                "each import names one type; \"import "
                        + PrintableText.word(at.peek().text()) + "\" does not");
        String name = dotted();
        at.take(";");
        List<String> known = new Vocabulary(topic).importable();
        if (!known.contains(name)) {
            throw new UnreadableRule(
                    place,
                    "\"" + PrintableText.word(name) + "\" cannot be imported; there is " + PrintableText.names(known),
                    NearMiss.of(name, known).orElse(""));
        }
        imports.add(name);
    }

    private String dotted() throws UnreadableRule {
        StringBuilder name = new StringBuilder(at.expect(Kind.WORD, "a name").text());
        while (at.take(".")) {
            UnreadableRule.throwIf(at.peek().is("*"), at.peek().place(), "import types one by one, by their names");
            name.append('.').append(at.expect(Kind.WORD, "a name").text());
        }
        return name.toString();
    }

    private Rule rule() throws UnreadableRule {
        begun = true;
        at.expect("rule");
        Token name = at.expect(Kind.TEXT, "the rule's name in double quotes");
        current = name.text();
        UnreadableRule.throwIf(
                current.isBlank() || current.length() > LONGEST_NAME,
                name.place(),
                "a rule's name has 1 to " + LONGEST_NAME + " letters");
        UnreadableRule.throwIf(
                !current.equals(current.strip()) || current.codePoints().anyMatch(RuleReader::otherBlank),
                name.place(),
                "a rule's name must not begin or end with a space, and may contain only plain spaces");
        RuleAttributes attributes = RuleAttributes.read(at);
        at.expect("when");
        int before = reports;
        List<FactPattern> patterns = patterns(name.place());
        at.expect("then");
        List<RuleStatement> statements = new StatementReader(at, this::report).statements(name.place());
        at.expect("end");
        at.take(";");
        if (reports > before) {
            throw UnreadableRule.reported(name.place());
        }
        Rule rule = new Rule(name.place(), current, attributes.salience(), attributes.enabled(), patterns, statements);
        UnreadableRule.throwIf(
                rule.comparisons() > MOST_COMPARISONS_A_RULE,
                name.place(),
                "makes " + rule.comparisons() + " comparisons; at most " + MOST_COMPARISONS_A_RULE
                        + " are allowed; split it into several rules");
        return rule;
    }

    /** Parses the conditions. Even if the conditions contain an error, errors after the {@code then} keyword are still found. */
    private List<FactPattern> patterns(SourcePosition rule) throws UnreadableRule {
        try {
            return new ConditionReader(at).patterns(rule);
        } catch (UnreadableRule e) {
            if (!at.skipTo("then")) {
                throw e;
            }
            report(e);
            return List.of();
        }
    }

    private static boolean otherBlank(int letter) {
        return letter != ' ' && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private void report(String aboutTheFile) {
        report(new UnreadableRule(SourcePosition.FILE, aboutTheFile));
    }

    private void report(UnreadableRule e) {
        sound = false;
        reports++;
        soundHeader &= begun || !current.isEmpty();
        if (!e.isReported()) {
            found.add(finding(topic, current, e));
        }
    }

    private static Finding finding(Topic topic, String rule, UnreadableRule e) {
        return Finding.of(topic.file(), e.place().line(), String.valueOf(e.getMessage()))
                .in(rule, e.place().column())
                .maybe(e.suggestion());
    }
}
