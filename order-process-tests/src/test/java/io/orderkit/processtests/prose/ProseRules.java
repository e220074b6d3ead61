package io.orderkit.processtests.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forbidden words and sentence openings of the style rules, read from {@code prose-words.txt}.
 *
 * @param words the pattern that matches a forbidden word anywhere in a sentence
 * @param openings the pattern that matches a forbidden opening at the beginning of a sentence
 */
record ProseRules(Pattern words, Pattern openings) {
    static ProseRules load() {
        try (InputStream in =
                Objects.requireNonNull(ProseRules.class.getResourceAsStream("prose-words.txt"), "prose-words.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read prose-words.txt", e);
        }
    }

    private static ProseRules parse(List<String> lines) {
        return new ProseRules(
                Pattern.compile("(?i)(?<![\\w'-])(?:" + alternatives(lines, "word") + ")(?![\\w-])"),
                Pattern.compile("(?:" + alternatives(lines, "opening") + ")(?![\\w'-])"));
    }

    private static String alternatives(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + " | "))
                .map(line -> line.substring(kind.length() + 3).strip())
                .collect(Collectors.joining("|"));
    }

    /** Returns the findings in a file's text. The file name must end with {@code .java}, {@code .md} or {@code .properties}. */
    Stream<ProseFinding> findings(String file, String text) {
        return passages(file, text).stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> Stream.concat(
                                words.matcher(sentence.text()).results().map(found -> ProseFinding.Kind.WORD),
                                opens(sentence.text()) ? Stream.of(ProseFinding.Kind.OPENING) : Stream.empty())
                        .map(kind -> new ProseFinding(file, sentence.line(), kind, sentence.text())));
    }

    private boolean opens(String sentence) {
        return openings.matcher(sentence).lookingAt() && !sentence.endsWith("?");
    }

    private static List<Passage> passages(String file, String text) {
        if (file.endsWith(".java")) {
            return JavaPassages.of(text);
        }
        return file.endsWith(".properties") ? values(text) : List.of(new Passage(1, text));
    }

    /** Returns the values in a properties file. Each value begins after the first equals sign of its line. */
    private static List<Passage> values(String text) {
        String[] lines = text.split("\n", -1);
        return Stream.iterate(0, line -> line < lines.length, line -> line + 1)
                .map(line -> new Passage(line + 1, lines[line].substring(lines[line].indexOf('=') + 1)))
                .toList();
    }
}
