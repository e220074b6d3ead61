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
 * A rule under check.
 *
 * @param file the file of the rule
 * @param rule the rule
 * @param words the vocabulary of the file's topic
 * @param variables the types of the variables that the rule's conditions have bound so far
 * @param findings the receiver of the errors
 */
record RuleScope(
        RuleFile file, Rule rule, Vocabulary words, Map<String, Class<?>> variables, Consumer<Finding> findings) {
    /** Reports an error at a position in the rule file. */
    void report(SourcePosition place, String message) {
        report(place, message, "");
    }

    /** Reports an error at a position in the rule file, with a suggestion. */
    void report(SourcePosition place, String message, String meant) {
        findings.accept(Finding.of(file.topic().file(), place.line(), message)
                .in(rule.name(), place.column())
                .maybe(meant));
    }

    /** Reports an unknown word, together with the words that would be valid in its place. */
    void reportUnknown(SourcePosition place, String owner, String found, Collection<String> known) {
        report(place, unknown(owner, found, known), NearMiss.of(found, known).orElse(""));
    }

    static String unknown(String owner, String found, Collection<String> known) {
        return owner + " has no \"" + PrintableText.word(found) + "\"; there is "
                + (known.isEmpty() ? "none" : PrintableText.names(known));
    }

    /**
     * Returns whether the topic's vocabulary contains a constant. An unknown constant, or a constant whose type is not
     * imported, is reported as an error.
     */
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

    /** Reports a fact whose type is not imported. The fact of a host's question needs no import, because it has no Java type of its own. */
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

    /** Returns a description of a type's values, for messages about operands of a different type. */
    String expected(Class<?> type, List<Operand> found) {
        boolean tooLarge = ValueKind.of(type) == ValueKind.WHOLE
                && found.stream()
                        .anyMatch(operand ->
                                operand instanceof Operand.Figure figure && figure.whole() && !figure.isInt());
        return file.names().words(type) + (tooLarge ? " up to " + Integer.MAX_VALUE : "");
    }
}
