package io.orderkit.rules.internal.topics;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameEntry;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that the rules of a rule set may use. The names come from the rule set's {@code vocabulary.json} or from the handbook.
 * Immutable and thread-safe.
 */
public final class RuleNames {
    /** The names that the handbook defines. */
    public static final RuleNames HANDBOOK = new RuleNames(Catalogue.handbook());

    private final Catalogue catalogue;
    private final Comparator<Tier> byRank;

    public RuleNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.byRank = catalogue.byRank();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns the order of the tiers, with the best tier first. */
    public Comparator<Tier> byRank() {
        return byRank;
    }

    /** Returns the languages in which the reasons have sentences. */
    public List<Language> languages() {
        return catalogue.languages();
    }

    /** Returns all values of a type, in order; empty if there are too many to list, as with texts and figures. */
    public List<Object> values(Class<?> type) {
        return NameKind.ofType(type)
                .map(kind ->
                        catalogue.entries(kind).stream().map(NameEntry::name).toList())
                .orElseGet(() -> TypeValues.of(type));
    }

    /** Returns a type's constants in the notation of rule files, without the name of the type. */
    public List<String> constants(Class<?> type) {
        return values(type).stream().map(TypeValues::constant).toList();
    }

    /** Returns a description of a type's values, for messages. */
    public String words(Class<?> type) {
        ValueKind kind = ValueKind.of(type);
        return kind == ValueKind.CONSTANT
                ? constants(type).stream()
                        .map(name -> type.getSimpleName() + "." + name)
                        .collect(Collectors.joining(", "))
                : kind.inWords();
    }
}
