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
 * One use of a reason.
 *
 * @param topic where it is said
 * @param rule the rule that says it
 * @param reason its code, with the place
 */
public record ReasonUse(Topic topic, Rule rule, Operand.Text reason) {
    /** Returns all uses in rule files. */
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

    /** Rulings of one name have their reason in one place, whatever else they take. */
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
