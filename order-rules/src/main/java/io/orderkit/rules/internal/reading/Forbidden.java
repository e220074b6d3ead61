package io.orderkit.rules.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rule language of the engine has and a rule file must not use, and why. */
final class Forbidden {
    private static final Map<String, String> WHY = new HashMap<>();

    static {
        say("a rule file holds rules and nothing else", "function", "declare", "query", "unit", "window", "rules");
        say("a rule cannot build on another rule; repeat its conditions", "extends");
        say(
                "a rule looks only at the facts of its question",
                "from",
                "over",
                "entry",
                "accumulate",
                "acc",
                "collect",
                "groupby");
        say("there are neither cases nor queries within a rule; write a rule of its own", "?");
        say("nothing is called on a value or looked up inside it", ".");
        say("a rule compares properties and runs no code", "eval", "new", "instanceof", "->", "::", "this", "class");
        say("a rule compares, it does not calculate; the figures are ready-made", "+", "-", "*", "/", "%", "^", "~");
        say("use && within a fact, and a fact a line instead of \"and\"", "and", "&");
        say("use || within a fact, or write two rules", "or", "|");
        say("use \"not\" or \"exists\" before one fact", "forall");
        say(
                "compare with ==, !=, <, <=, >, >=, or with \"in\" and a list",
                "matches",
                "contains",
                "excludes",
                "memberOf");
        say("compare with ==, !=, <, <=, >, >=, or with \"in\" and a list", "soundslike", "str", "=", "startsWith");
        say("compare with ==, !=, <, <=, >, >=, or with \"in\" and a list", "before", "after", "during", "coincides");
        say("a rule only judges; it changes no fact and starts nothing", "insert", "insertLogical", "update", "modify");
        say("a rule only judges; it changes no fact and starts nothing", "delete", "retract", "drools", "kcontext");
        say("a rule only judges; it changes no fact and starts nothing", "channels", "entryPoints");
        say("a rule says its ruling straight; a case of its own is a rule of its own", "if", "else", "for", "while");
        say(
                "a rule says its ruling straight; a case of its own is a rule of its own",
                "switch",
                "try",
                "throw",
                "return",
                "do");
        say("a ruling is given figures, texts, constants and named properties", "var", "final");
        say("there are no blocks, lists or maps in rules", "[", "]", "{", "}");
        say("annotations have no place in rules", "@");
        say("comments begin with //", "#");
        say("rules know no other language than this", "dialect", "mvel");
        say("what rules say does not depend on the clock", "timer", "duration", "calendars", "date");
        say("rules are neither grouped nor switched by each other", "agenda", "ruleflow", "activation", "auto");
        say("a rule fires once a fact anyway", "no", "lock", "refract");
        say("the engine's settings are not the rules' affair", "direct");
    }

    private Forbidden() {}

    private static void say(String why, String... words) {
        for (String word : words) {
            WHY.put(word, why);
        }
    }

    static Optional<String> why(Token token) {
        return token.kind() == Token.Kind.TEXT ? Optional.empty() : Optional.ofNullable(WHY.get(token.text()));
    }
}
