package io.orderkit.rules.internal.open;

import io.orderkit.rules.internal.text.RuleTexts;
import io.orderkit.rules.internal.topics.OwnShape;
import io.orderkit.rules.internal.topics.Topic;
import io.orderkit.rules.internal.topics.Topics;
import io.orderkit.rules.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The topics that a rule directory adds to the library's topics. */
public final class OwnTopics {
    private OwnTopics() {}

    /**
     * Returns the topics of the library and the host together with those from questions.csv. The host's registered questions take
     * precedence, and questions.csv must agree with them.
     */
    public static Topics of(Topics topics, Map<String, String> texts, Consumer<Finding> findings) {
        String text = texts.get(RuleTexts.QUESTIONS);
        if (text == null) {
            return topics;
        }
        List<OwnShape> declared = QuestionSheet.read(text, findings);
        List<String> known = topics.stream().map(Topic::title).toList();
        if (topics.stream().anyMatch(Topic::isOwn)) {
            for (OwnShape shape : declared) {
                boolean same = topics.named(shape.title())
                        .filter(own -> alike(own, shape.declared()))
                        .isPresent();
                if (!same) {
                    findings.accept(
                            Finding.of(
                                    RuleTexts.QUESTIONS,
                                    0,
                                    shape.title()
                                            + " is not the question that the program asks; have the program write the file again"));
                }
            }
            return topics;
        }
        declared.stream()
                .map(OwnShape::title)
                .filter(known::contains)
                .forEach(title -> findings.accept(Finding.of(
                        RuleTexts.QUESTIONS, 0, title + " is a topic of the library; expected another name")));
        return new Topics(Stream.concat(
                        topics.stream(),
                        declared.stream()
                                .filter(shape -> !known.contains(shape.title()))
                                .map(OwnShape::declared))
                .toList());
    }

    private static boolean alike(Topic one, Topic other) {
        return one.isOwn()
                && one.factName().equals(other.factName())
                && one.properties().equals(other.properties())
                && one.rulings().equals(other.rulings())
                && one.parts().equals(other.parts());
    }
}
