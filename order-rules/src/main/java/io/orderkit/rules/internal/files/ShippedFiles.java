package io.orderkit.rules.internal.files;

import io.orderkit.domain.catalogue.VocabularyFile;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a rule set, and the texts of the one that is shipped with the library. */
public final class ShippedFiles {
    private static final String SHIPPED = "/io/orderkit/rules/standard/";

    private ShippedFiles() {}

    /** Returns the files that are shipped with the library. */
    public static RuleTexts read() {
        Map<String, String> texts = new TreeMap<>();
        for (String file : all(ShippedTopics.all())) {
            try (InputStream in = ShippedFiles.class.getResourceAsStream(SHIPPED + file)) {
                if (in != null) {
                    texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the shipped " + file, e);
            }
        }
        if (!texts.keySet().containsAll(needed(ShippedTopics.all()))) {
            throw new IllegalStateException("of the shipped " + needed(ShippedTopics.all()) + " there is only "
                    + texts.keySet() + "; was the jar repackaged?");
        }
        return new RuleTexts(texts);
    }

    /** Returns the names of the files without which there is no rule set. */
    public static List<String> needed(Topics topics) {
        List<String> files = new ArrayList<>(topics.files());
        files.addAll(topics.tableFiles());
        files.add(RuleTexts.REASONS);
        return files;
    }

    /** Returns the names of the files that are read, in that order: the needed ones, the examples, the names of the company. */
    static List<String> all(Topics topics) {
        List<String> files = new ArrayList<>(needed(topics));
        files.addAll(topics.exampleFiles());
        files.add(VocabularyFile.NAME);
        return files;
    }
}
