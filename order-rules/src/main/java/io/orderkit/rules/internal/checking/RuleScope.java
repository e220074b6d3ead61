package io.orderkit.rules.internal.checking;

import io.orderkit.domain.model.NearMiss;
import io.orderkit.rules.internal.language.Operand;
import io.orderkit.rules.internal.language.Rule;
import io.orderkit.rules.internal.language.RuleFile;
import io.orderkit.rules.internal.language.SourcePosition;
import io.orderkit.rules.internal.language.Vocabulary;
import io.orderkit.rules.internal.text.PrintableText;
import io.orderkit.rules.internal.topics.ValueKind;
import io.orderkit.rules.report.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One rule under check.
 *
 * @param file the file of the rule
 * @param rule the rule
 * @param words the words of the file's topic
 * @param variables the types of the names that the rule gives, as far as it was checked
 * @param findings receives what is wrong
 */
record RuleScope(
        RuleFile file, Rule rule, Vocabulary words, Map<String, Class<?>> variables, Consumer<Finding> findings) {
    /** Reports what is wrong at a place. */
    void report(SourcePosition place, String message) {
        report(place, message, "");
    }

    /** Reports what is wrong at a place, with what was maybe meant. */
    void report(SourcePosition place, String message, String meant) {
        findings.accept(Finding.of(file.topic().file(), place.line(), message)
                .in(rule.name(), place.column())
                .maybe(meant));
    }

    /** Reports a word that its owner does not have, with the words that there are. */
    void reportUnknown(SourcePosition place, String owner, String found, Collection<String> known) {
        report(place, unknown(owner, found, known), NearMiss.of(found, known).orElse(""));
    }

    static String unknown(String owner, String found, Collection<String> known) {
        return owner + " has no \"" + PrintableText.word(found) + "\"; there is "
                + (known.isEmpty() ? "none" : PrintableText.names(known));
    }

    /** Returns whether a constant is one of the topic's; reports one that is none, and one whose type is not imported. */
    boolean knows(Operand.Constant constant) {
        Optional<Class<?>> type = words.constantType(constant.type());
        if (type.isEmpty()) {
            reportUnknown(constant.place(), file.topic().file(), constant.type(), words.constantTypes());
            return false;
        }
        requireImport(constant.place(), type.get());
        List<String> known = file.names().constants(type.get());
        if (!known.contains(constant.name())) {
            reportUnknown(constant.place(), constant.type(), constant.name(), known);
        }
        return known.contains(constant.name());
    }

    /** Reports a fact that is not imported; that of a host's question has no type. */
    void requireFactImport(SourcePosition place) {
        if (!file.topic().isOwn()) {
            requireImport(place, file.topic().fact());
        }
    }

    void requireImport(SourcePosition place, Class<?> type) {
        if (!file.imports().contains(type.getName())) {
            report(place, type.getSimpleName() + " needs in the file's header: import " + type.getName() + ";");
        }
    }

    /** Returns the values of a type in words, for a message about operands that were found instead. */
    String expected(Class<?> type, List<Operand> found) {
        boolean tooLarge = ValueKind.of(type) == ValueKind.WHOLE
                && found.stream()
                        .anyMatch(operand ->
                                operand instanceof Operand.Figure figure && figure.whole() && !figure.isInt());
        return file.names().words(type) + (tooLarge ? " up to " + Integer.MAX_VALUE : "");
    }
}
