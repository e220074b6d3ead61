package io.orderkit.processtests.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of prose: a comment, a message or a part of a page.
 *
 * @param line the line number at which the passage begins, counted from 1
 * @param text the text of the passage, with its line breaks
 */
record Passage(int line, String text) {
    private static final Pattern NO_PROSE = Pattern.compile(
            "(?s)<pre>.*?</pre>|```.*?```|`[^`\n]*`|\\{@(?:code|value|snippet)\\b[^{}]*(?:\\{[^{}]*}[^{}]*)*}"
                    + "|https?://\\S+|\\]\\([^)\\s]*\\)|\\{@link(?:plain)?\\s+\\S+?(?=[\\s}])|@(?:param|throws)\\s+\\S+|<[^<>\n]+>|[\"“”*_\\[\\]{}]");

    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[.;:!?])\\s+|\n\\s*\n|\\|| — |\n\\s*(?=[-#]|\\d+\\. |@\\w)");

    private static final Pattern LEAD = Pattern.compile("^[\\s\\-#>(]*(?:\\d+\\. |@\\w+\\s+)?");

    /** A sentence, or a part of a sentence that ends with a semicolon or a colon. */
    record Sentence(int line, String text) {}

    List<Sentence> sentences() {
        String bare = NO_PROSE.matcher(text).replaceAll(Passage::blank);
        List<Sentence> sentences = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(bare);
        int from = 0;
        while (boundary.find()) {
            add(bare, from, boundary.start(), sentences);
            from = boundary.end();
        }
        add(bare, from, bare.length(), sentences);
        return sentences;
    }

    private void add(String bare, int from, int to, List<Sentence> sentences) {
        String piece = bare.substring(from, to);
        Matcher lead = LEAD.matcher(piece);
        int skipped = lead.find() ? lead.end() : 0;
        String words = piece.substring(skipped).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            int breaks = (int) bare.substring(0, from + skipped)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            sentences.add(new Sentence(line + breaks, words));
        }
    }

    /** Removes text that is not prose, but keeps its line breaks. A Javadoc tag starts a new sentence. */
    private static String blank(MatchResult found) {
        String breaks = found.group().replaceAll("[^\n]", "");
        return found.group().startsWith("@") ? "@tag " + breaks : breaks;
    }
}
