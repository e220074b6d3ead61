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
            Map.entry("a rule contains neither branches nor queries; write a separate rule", List.of("?")),
            Map.entry("a rule cannot call a method of a value or look inside it", List.of(".")),
            Map.entry(
                    "a rule compares properties and runs no code",
                    List.of("eval", "new", "instanceof", "->", "::", "this", "class")),
            Map.entry(
                    "a rule compares, it does not calculate; the figures are ready-made",
                    List.of("+", "-", "*", "/", "%", "^", "~")),
            Map.entry("use && within a fact, and one fact per line instead of \"and\"", List.of("and", "&")),
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
                    "a rule states its ruling directly; write a separate rule for each case",
                    List.of("if", "else", "for", "while", "switch", "try", "throw", "return", "do")),
            Map.entry("a ruling takes only figures, texts, constants and named properties", List.of("var", "final")),
            Map.entry("there are no blocks, lists or maps in rules", List.of("[", "]", "{", "}")),
            Map.entry("annotations have no place in rules", List.of("@")),
            Map.entry("comments begin with //", List.of("#")),
            Map.entry("rules can be written only in this language", List.of("dialect", "mvel")),
            Map.entry("what rules say does not depend on the clock", List.of("timer", "duration", "calendars", "date")),
            Map.entry(
                    "rules cannot be grouped, and cannot switch each other on or off",
                    List.of("agenda", "ruleflow", "activation", "auto")),
            Map.entry("a rule fires only once per fact anyway", List.of("no", "lock", "refract")),
            Map.entry("rules cannot change the engine's settings", List.of("direct")));

    private ForbiddenWords() {}

    /** Returns the reason why a rule file must not contain the given word; empty if the word is allowed. */
    static Optional<String> why(Token token) {
        return WORDS_BY_REASON.entrySet().stream()
                .filter(reason -> token.kind() != Kind.TEXT && reason.getValue().contains(token.text()))
                .map(Map.Entry::getKey)
                .findAny();
    }
}
