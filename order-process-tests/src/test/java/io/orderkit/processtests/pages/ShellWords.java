package io.orderkit.processtests.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A shell script, split into commands and words. Comments and quotes are removed. Only the shell syntax that occurs on the pages is
 * supported; pipes and variables are not.
 */
final class ShellWords {
    private static final Pattern WORD =
            Pattern.compile("#.*|(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"'#]|(?<=\\S)#)+");

    private ShellWords() {}

    /** Returns the commands of a script, one for each line. A line that ends with a backslash continues on the next line. */
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
