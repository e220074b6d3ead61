package io.orderkit.rules.internal.compiling;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of texts that have a special meaning in Java, in templates, in tables or in rules. */
final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "//",
            "/**",
            "static{while(true){}}",
            "*/static int injected=7;/*",
            ");}}",
            "}",
            "{",
            ";",
            "\\u002a\\u002f",
            "\\u000a",
            "\\u0022",
            "\\\\",
            "\\",
            "\\\"",
            "\"",
            "'",
            "\"\"\"",
            "@{",
            "${",
            "#{",
            "<%",
            "%>",
            "{{",
            "\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            "\f",
            "\t",
            "\0",
            "\u001B[2J",
            "rule",
            "end",
            "rule \"x\" when",
            "rule-1",
            "text-1",
            "$v1",
            "GENERATED_",
            ",",
            "=1+1",
            "\uFEFF",
            "\u202E",
            "\uD800",
            "é",
            "语",
            "𝔘",
            " ",
            "x",
            "C9.2");

    private HostileTexts() {}

    /** Returns texts of 1 to about 120 characters. */
    static Arbitrary<String> any() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> joined = piece.list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("*/\\{}$@<>%#'();:=.-_ abcXYZ019é语")
                .ofMinLength(1)
                .ofMaxLength(120);
        return Arbitraries.oneOf(joined, letters, letters.map(text -> (text + "*/".repeat(60)).substring(0, 120)))
                .withoutEdgeCases();
    }

    /** Returns words of 1 to 60 characters, including keywords of Java and of the rule language. */
    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "class", "static", "null", "this", "verdict", "v1", "rule", "end", "var", "_", "0",
                                "drools"),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withCharRange('A', 'Z')
                                .withCharRange('0', '9')
                                .withChars('_')
                                .ofMinLength(1)
                                .ofMaxLength(60))
                .withoutEdgeCases();
    }
}
