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

/** A loader of rule books for a host that adds its own questions. Immutable and thread-safe. */
public final class RuleBookLoader {
    private final List<RuleQuestion> questions;

    RuleBookLoader(RuleQuestion... questions) {
        this.questions = List.of(questions);
    }

    /**
     * Compiles the rules in a directory, which must contain a rule file for each of the host's questions.
     *
     * @throws RuleSetInvalid when {@link RuleBook#load RuleBook.load} would reject the rules, or when the directory's questions.csv differs
     *     from the host's questions
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
