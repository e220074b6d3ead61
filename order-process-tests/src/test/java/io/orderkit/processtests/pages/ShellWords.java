package io.orderkit.processtests.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The commands of a shell script as lists of words, without comments and quotes. It supports only the syntax that the pages use: no pipes,
 * no variables.
 */
final class ShellWords {
    private static final Pattern WORD =
            Pattern.compile("#.*|(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"'#]|(?<=\\S)#)+");

    private ShellWords() {}

    /** Returns the commands of a script, one a line; a line that ends in a backslash continues on the next. */
    static List<List<String>> commands(String script) {
        return script.replaceAll("\\\\\\n\\s*", " ")
                .lines()
                .map(ShellWords::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.startsWith("#"))
                .map(word -> word.replaceAll("[\"']", ""))
                .forEach(words::add);
        return words;
    }
}
