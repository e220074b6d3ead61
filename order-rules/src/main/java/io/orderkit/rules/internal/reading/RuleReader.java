package io.orderkit.rules.internal.reading;

import io.orderkit.rules.Finding;
import io.orderkit.rules.internal.Shown;
import io.orderkit.rules.internal.Topic;
import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a rule file: its header, then its rules. A rule that cannot be read does not hide the next. */
public final class RuleReader {
    private static final int MOST_RULES = 200;
    private static final int LONGEST_NAME = 120;

    /** More than people read; the engine's compiler takes seconds for some thousands. */
    private static final int MOST_COMPARISONS_A_RULE = 100;

    private static final int MOST_COMPARISONS = 2000;

    /** Facts beside the first of each rule: while such joins are tried, they fill the memory of the host. */
    private static final int MOST_JOINED_FACTS = 100;

    private static final int MOST_STATEMENTS = 2000;
    private static final String RULING = "verdict";
    private static final Set<String> HEADER = Set.of("package", "import", "global");

    private final Topic topic;
    private final Consumer<Finding> findings;
    private final Cursor at;
    private final List<String> imports = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean packageSaid;
    private boolean rulingSaid;
    private String current = "";
    private boolean sound = true;

    private RuleReader(Topic topic, Cursor at, Consumer<Finding> findings) {
        this.topic = topic;
        this.at = at;
        this.findings = findings;
    }

    /** What the file says; nothing but findings when it says anything that it may not. */
    public static Optional<RuleFile> read(Topic topic, String text, Consumer<Finding> findings) {
        Lexer lexer = new Lexer(text);
        try {
            return new RuleReader(topic, new Cursor(lexer.tokens()), findings).file();
        } catch (Unreadable e) {
            findings.accept(finding(topic, lexer.rule(), e));
            return Optional.empty();
        }
    }

    private Optional<RuleFile> file() {
        while (!at.atEnd()) {
            try {
                part();
            } catch (Unreadable e) {
                report(e);
                at.skip(e.place(), HEADER);
            }
            current = "";
        }
        if (!packageSaid) {
            report(new Unreadable(Place.FILE, "needs in its header: package " + topic.rulePackage() + ";", ""));
        }
        if (!rulingSaid) {
            report(new Unreadable(Place.FILE, "needs in its header: " + ruling(), ""));
        }
        if (rules.isEmpty() && sound) {
            report(new Unreadable(Place.FILE, "holds no rule", ""));
        }
        if (rules.size() > MOST_RULES) {
            report(new Unreadable(
                    Place.FILE, "holds " + rules.size() + " rules; at most " + MOST_RULES + " are allowed", ""));
        }
        int comparisons = rules.stream().mapToInt(Rule::comparisons).sum();
        limit("makes ", comparisons, " comparisons", MOST_COMPARISONS);
        int joined = rules.stream().mapToInt(rule -> rule.patterns().size() - 1).sum();
        limit("looks at ", joined, " facts beside the first of a rule,", MOST_JOINED_FACTS);
        int statements =
                rules.stream().mapToInt(rule -> rule.statements().size()).sum();
        limit("says ", statements, " things", MOST_STATEMENTS);
        return sound ? Optional.of(new RuleFile(topic, imports, rules)) : Optional.empty();
    }

    private void limit(String does, int found, String what, int most) {
        if (found > most) {
            report(new Unreadable(
                    Place.FILE, does + found + what + " in all its rules; at most " + most + " are allowed", ""));
        }
    }

    private void part() throws Unreadable {
        if (at.atRule()) {
            rules.add(rule());
        } else if (rules.isEmpty() && at.peek().is("package")) {
            packageLine();
        } else if (rules.isEmpty() && at.peek().is("import")) {
            importLine();
        } else if (rules.isEmpty() && at.peek().is("global")) {
            rulingLine();
        } else if (HEADER.contains(at.peek().text())) {
            throw new Unreadable(at.peek().place(), at.peek() + " belongs above the first rule", "");
        } else if (at.take("rule")) {
            throw at.unexpected("the rule's name in double quotes", List.of());
        } else {
            throw at.unexpected("\"rule\" and a name in double quotes", List.of("rule", "package", "import", "global"));
        }
    }

    private void packageLine() throws Unreadable {
        Place place = at.next().place();
        String name = dotted();
        at.take(";");
        if (packageSaid || !name.equals(topic.rulePackage())) {
            packageSaid = true;
            throw new Unreadable(place, "needs in its header: package " + topic.rulePackage() + "; and no other", "");
        }
        packageSaid = true;
    }

    private void importLine() throws Unreadable {
        Place place = at.next().place();
        if (!at.peekAfter().is(".")) {
            throw new Unreadable(
                    place,
                    "only a type is imported, one a line; \"import "
                            + Shown.word(at.peek().text()) + "\" is none",
                    "");
        }
        String name = dotted();
        at.take(";");
        new Vocabulary(topic).requireImportable(place, name);
        imports.add(name);
    }

    private void rulingLine() throws Unreadable {
        Place place = at.next().place();
        String type = dotted();
        String name = at.expect(Kind.WORD, "the name " + RULING).text();
        at.take(";");
        boolean again = rulingSaid;
        rulingSaid = true;
        if (again || !type.equals(topic.ruling().getName()) || !name.equals(RULING)) {
            throw new Unreadable(place, "needs in its header: " + ruling() + " and no other", "");
        }
    }

    private String ruling() {
        return "global " + topic.ruling().getName() + " " + RULING + ";";
    }

    private String dotted() throws Unreadable {
        StringBuilder name = new StringBuilder(at.expect(Kind.WORD, "a name").text());
        while (at.take(".")) {
            if (at.peek().is("*")) {
                throw new Unreadable(at.peek().place(), "types are imported one by one, by their names", "");
            }
            name.append('.').append(at.expect(Kind.WORD, "a name").text());
        }
        return name.toString();
    }

    private Rule rule() throws Unreadable {
        at.expect("rule");
        Token name = at.expect(Kind.TEXT, "the rule's name in double quotes");
        current = name.text();
        if (current.isBlank() || current.length() > LONGEST_NAME) {
            throw new Unreadable(name.place(), "a rule's name has 1 to " + LONGEST_NAME + " letters", "");
        }
        if (!current.equals(current.strip()) || current.codePoints().anyMatch(RuleReader::otherBlank)) {
            throw new Unreadable(
                    name.place(),
                    "a rule's name neither begins nor ends with a blank, and holds no other than the plain one",
                    "");
        }
        Attributes attributes = Attributes.read(at);
        at.expect("when");
        List<Pattern> patterns = new ConditionReader(at).patterns(name.place());
        at.expect("then");
        List<Statement> statements = new ConsequenceReader(at).statements(name.place());
        at.expect("end");
        at.take(";");
        Rule rule = new Rule(name.place(), current, attributes.salience(), attributes.enabled(), patterns, statements);
        if (rule.comparisons() > MOST_COMPARISONS_A_RULE) {
            throw new Unreadable(
                    name.place(),
                    "makes " + rule.comparisons() + " comparisons; at most " + MOST_COMPARISONS_A_RULE
                            + " are allowed, write several rules",
                    "");
        }
        return rule;
    }

    private static boolean otherBlank(int letter) {
        return letter != ' ' && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    private void report(Unreadable e) {
        sound = false;
        findings.accept(finding(topic, current, e));
    }

    private static Finding finding(Topic topic, String rule, Unreadable e) {
        return Finding.at(topic.file(), e.place().line(), e.place().column(), rule, String.valueOf(e.getMessage()))
                .maybe(e.suggestion());
    }
}
