package io.orderkit.processtests.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The passages of prose in a Java source: its comments and messages. */
final class JavaPassages {
    /**
     * The tokens that can contain the opening characters of other tokens. If several alternatives match at a position, the first
     * alternative is used.
     */
    private static final Pattern TOKEN = Pattern.compile("(?<block>/\\*(?s:.*?)\\*/)"
            + "|(?<line>//[^\n]*(?:\n *//[^\n]*)*)"
            + "|\"\"\"(?<text>(?s:.*?))(?<!\\\\)\"\"\""
            + "|(?<string>\"(?:[^\"\\\\\n]|\\\\.)*\")(?<more>(?:\\s*\\+\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*)"
            + "|'(?:[^'\\\\]|\\\\.)+'");

    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \t]*(?:/\\*\\*?|\\*/|\\*(?!/)|//) ?|\\*/");
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern MESSAGE = Pattern.compile("[A-Za-z',]{2,} [A-Za-z']");

    /**
     * The characters that show that a text is Spanish or Chinese. Such a text is not checked, because some Spanish
     * words look like English words.
     */
    private static final Pattern FOREIGN = Pattern.compile("[¿¡áéíóúñÁÉÍÓÚÑ\\p{IsHan}]");

    private JavaPassages() {}

    static List<Passage> of(String source) {
        List<Passage> passages = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (MatchResult token : TOKEN.matcher(source).results().toList()) {
            line += breaks(source, at, token.start());
            at = token.start();
            String text = text(token.group());
            if (!FOREIGN.matcher(text).find()) {
                passages.add(new Passage(line, text));
            }
        }
        return passages;
    }

    private static String text(String token) {
        if (token.startsWith("/")) {
            return MARGIN.matcher(token).replaceAll("");
        }
        String joined = JOINT.matcher(token).replaceAll(JavaPassages::breaksOf);
        String message = joined.replace("\\n", " ").replace("\\\"", "").replace("\"", "");
        return MESSAGE.matcher(message).find() ? message : "";
    }

    private static String breaksOf(MatchResult joint) {
        return joint.group().replaceAll("[^\n]", "");
    }

    private static int breaks(String source, int from, int to) {
        return (int) source.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
