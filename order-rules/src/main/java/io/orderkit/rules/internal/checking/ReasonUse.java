package io.orderkit.rules.internal.checking;

import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.topics.RulingWord;
import io.orderkit.rules.internal.topics.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A rule's use of a reason.
 *
 * @param topic the topic of the rule
 * @param rule the rule that gives the reason
 * @param reason the code of the reason, with its position in the rule file
 */
public record ReasonUse(Topic topic, Rule rule, Operand.Text reason) {
    /** Returns all uses of reasons in rule files. */
    public static List<ReasonUse> in(Collection<RuleFile> files) {
        List<ReasonUse> uses = new ArrayList<>();
        for (RuleFile file : files) {
            Vocabulary words = new Vocabulary(file.topic());
            for (Rule rule : file.rules()) {
                rule.statements()
                        .forEach(statement -> reasons(words, statement.ruling(), statement.arguments())
                                .forEach(reason -> uses.add(new ReasonUse(file.topic(), rule, reason))));
            }
        }
        return uses;
    }

    /**
     * Returns the reasons among the arguments of a ruling. All rulings with the same name have the reason at the same
     * argument position.
     */
    private static List<Operand.Text> reasons(Vocabulary words, String ruling, List<Operand> arguments) {
        return words.rulings().stream()
                .filter(word -> word.name().equals(ruling) && word.parameters().size() == arguments.size())
                .findFirst()
                .map(RulingWord::parameters)
                .stream()
                .flatMap(parameters -> IntStream.range(0, arguments.size())
                        .filter(i -> parameters.get(i).isReason())
                        .mapToObj(arguments::get))
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast)
                .toList();
    }
}
