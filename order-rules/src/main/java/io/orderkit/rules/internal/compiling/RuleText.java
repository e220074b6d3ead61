package io.orderkit.rules.internal.compiling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rule file by lines, with blanks where comments stood. */
final class RuleText {
    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile("(?<literal>\"(?:\\\\.|[^\"\\\\\\n])*\")|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?(?<name>[^\"]*)");
    private static final Pattern UNTIL_THEN = Pattern.compile("^(.*\\bthen\\b)?");

    private final List<String> lines;

    RuleText(String text) {
        this.lines = COMMENT_OR_LITERAL
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? found.group() : found.group().replaceAll("[^\\n]", " ")))
                .lines()
                .toList();
    }

    /** A piece of the text. */
    record Line(int number, String text) {}

    /** What stands after {@code then}, up to the next rule. */
    List<Line> consequence(int lineOfThen) {
        Line first = new Line(
                lineOfThen, UNTIL_THEN.matcher(lines.get(lineOfThen - 1)).replaceFirst(""));
        return Stream.concat(
                        Stream.of(first),
                        IntStream.range(lineOfThen, lines.size())
                                .mapToObj(i -> new Line(i + 1, lines.get(i)))
                                .takeWhile(line -> !RULE.matcher(line.text()).find()))
                .toList();
    }

    /** The rule in which a line stands; empty above the first. */
    String ruleAt(int line) {
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            Matcher rule = RULE.matcher(lines.get(i));
            if (rule.find()) {
                return rule.group("name").strip();
            }
        }
        return "";
    }
}
