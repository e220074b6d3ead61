package io.orderkit.rules;

import io.orderkit.rules.internal.open.QuestionSheet;
import io.orderkit.rules.internal.questions.ShippedTopics;
import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.question.RuleQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The loader of rule books for a host that has questions of its own. Immutable and thread-safe. */
public final class RuleBookLoader {
    private final List<RuleQuestion> questions;

    RuleBookLoader(RuleQuestion... questions) {
        this.questions = List.of(questions);
    }

    /**
     * Compiles the rules in a directory, which contains a rule file for each question.
     *
     * @throws RuleSetInvalid as in {@link RuleBook#load}; also when questions.csv in the directory differs from these questions
     */
    public RuleBook load(Path directory) {
        return RuleBook.load(directory, topics());
    }

    /** Returns the settings for a watch on a directory. */
    public RuleWatchBuilder watch(Path directory) {
        return new RuleWatchBuilder(directory, topics());
    }

    /** Writes questions.csv into a directory, so that the command line can check the rules there without the host's classes. */
    public void describeIn(Path directory) {
        String text =
                QuestionSheet.write(questions.stream().map(RuleQuestion::shape).toList());
        try {
            Files.writeString(directory.resolve(RuleTexts.QUESTIONS), text);
        } catch (IOException e) {
            throw new UncheckedIOException("questions.csv cannot be written into " + directory, e);
        }
    }

    private Topics topics() {
        Stream<Topic> own = questions.stream().map(RuleQuestion::topic);
        return new Topics(Stream.concat(ShippedTopics.all().stream(), own).toList());
    }
}
