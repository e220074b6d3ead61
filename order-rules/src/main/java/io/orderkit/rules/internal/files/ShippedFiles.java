package io.orderkit.rules.internal.files;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.DecisionTable;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The file names of a rule set, and the texts of the rule set shipped with the library. */
public final class ShippedFiles {
    private static final String SHIPPED = "/io/orderkit/rules/standard/";

    private ShippedFiles() {}

    /** Returns the texts of all shipped rule files. */
    public static RuleTexts read() {
        return new RuleTexts(read(all(ShippedTopics.all())));
    }

    /** Returns the text of the shipped rules of a topic; empty for a topic that a host has added. */
    public static Optional<String> rules(Topic topic) {
        return topic.isOwn()
                ? Optional.empty()
                : Optional.ofNullable(read(List.of(topic.file())).get(topic.file()));
    }

    private static Map<String, String> read(List<String> files) {
        Map<String, String> texts = new TreeMap<>();
        for (String file : files) {
            try (InputStream in = ShippedFiles.class.getResourceAsStream(SHIPPED + file)) {
                if (in != null) {
                    texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the shipped " + file, e);
            }
        }
        List<String> missing = files.stream()
                .filter(judging(ShippedTopics.all())::contains)
                .filter(file -> !texts.containsKey(file))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the shipped " + missing + " are missing; was the jar repackaged?");
        }
        return texts;
    }

    /** Returns the texts of a rule set, with the shipped text of each optional file that is missing. */
    public static RuleTexts completed(RuleTexts texts, Topics topics) {
        List<String> lacking = topics.stream()
                .filter(Topic::mayBeMissing)
                .flatMap(ShippedFiles::judging)
                .filter(file -> !texts.byName().containsKey(file))
                .toList();
        return lacking.isEmpty() ? texts : new RuleTexts(texts.byName(), read(lacking));
    }

    /** Returns the names of the files that every rule directory must contain. */
    static List<String> needed(Topics topics) {
        List<String> files = new ArrayList<>();
        topics.stream()
                .filter(topic -> !topic.mayBeMissing())
                .forEach(topic -> judging(topic).forEach(files::add));
        files.add(RuleTexts.REASONS);
        return files;
    }

    /** Returns the names of the files on which verdicts depend. */
    public static List<String> judging(Topics topics) {
        List<String> files = new ArrayList<>(topics.files());
        files.addAll(topics.tableFiles());
        files.add(RuleTexts.REASONS);
        return files;
    }

    private static Stream<String> judging(Topic topic) {
        return Stream.concat(Stream.of(topic.file()), topic.tables().stream().map(DecisionTable::file));
    }

    /**
     * Returns the names of all files that are read: those on which verdicts depend, the examples, and the file that
     * contains the company's names.
     */
    static List<String> all(Topics topics) {
        List<String> files = new ArrayList<>(judging(topics));
        files.addAll(topics.exampleFiles());
        files.add(VocabularyFile.NAME);
        return files;
    }
}
