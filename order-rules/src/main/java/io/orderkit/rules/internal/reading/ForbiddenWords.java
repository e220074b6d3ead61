package io.orderkit.rules.internal.reading;

import io.orderkit.rules.internal.reading.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule engine's keywords that are forbidden in rule files, each with an explanation. */
final class ForbiddenWords {
    private static final Map<String, List<String>> WORDS_BY_REASON = Map.ofEntries(
            Map.entry(
                    "a rule file holds rules and nothing else",
                    List.of("function", "declare", "query", "unit", "window", "rules")),
            Map.entry("a rule cannot build on another rule; repeat its conditions", List.of("extends")),
            Map.entry(
                    "a rule looks only at the facts of its question",
                    List.of("from", "over", "entry", "accumulate", "acc", "collect", "groupby")),
            Map.entry("there are neither cases nor queries within a rule; write a rule of its own", List.of("?")),
            Map.entry("nothing is called on a value or looked up inside it", List.of(".")),
            Map.entry(
                    "a rule compares properties and runs no code",
                    List.of("eval", "new", "instanceof", "->", "::", "this", "class")),
            Map.entry(
                    "a rule compares, it does not calculate; the figures are ready-made",
                    List.of("+", "-", "*", "/", "%", "^", "~")),
            Map.entry("use && within a fact, and a fact a line instead of \"and\"", List.of("and", "&")),
            Map.entry("use || within a fact, or write two rules", List.of("or", "|")),
            Map.entry("use \"not\" or \"exists\" before one fact", List.of("forall")),
            Map.entry(
                    "compare with ==, !=, <, <=, >, >=, or with \"in\" and a list",
                    List.of(
                            "matches",
                            "contains",
                            "excludes",
                            "memberOf",
                            "soundslike",
                            "str",
                            "=",
                            "startsWith",
                            "before",
                            "after",
                            "during",
                            "coincides")),
            Map.entry(
                    "a rule only judges; it changes no fact and starts nothing",
                    List.of(
                            "insert",
                            "insertLogical",
                            "update",
                            "modify",
                            "delete",
                            "retract",
                            "drools",
                            "kcontext",
                            "channels",
                            "entryPoints")),
            Map.entry(
                    "a rule says its ruling straight; a case of its own is a rule of its own",
                    List.of("if", "else", "for", "while", "switch", "try", "throw", "return", "do")),
            Map.entry("a ruling is given figures, texts, constants and named properties", List.of("var", "final")),
            Map.entry("there are no blocks, lists or maps in rules", List.of("[", "]", "{", "}")),
            Map.entry("annotations have no place in rules", List.of("@")),
            Map.entry("comments begin with //", List.of("#")),
            Map.entry("rules know no other language than this", List.of("dialect", "mvel")),
            Map.entry("what rules say does not depend on the clock", List.of("timer", "duration", "calendars", "date")),
            Map.entry(
                    "rules are neither grouped nor switched by each other",
                    List.of("agenda", "ruleflow", "activation", "auto")),
            Map.entry("a rule fires once a fact anyway", List.of("no", "lock", "refract")),
            Map.entry("the engine's settings are not the rules' affair", List.of("direct")));

    private ForbiddenWords() {}

    /** Returns the reason why a rule file must not contain the given word; empty if the word is allowed. */
    static Optional<String> why(Token token) {
        return WORDS_BY_REASON.entrySet().stream()
                .filter(reason -> token.kind() != Kind.TEXT && reason.getValue().contains(token.text()))
                .map(Map.Entry::getKey)
                .findAny();
    }
}
