package io.orderkit.rules.internal.topics;

import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameEntry;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The names that the rules of one set may use: those of its {@code vocabulary.json}, or the handbook's. Immutable and thread-safe. */
public final class RuleNames {
    /** The names of the handbook. */
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

    /** Returns the order of tiers, the best first. */
    public Comparator<Tier> byRank() {
        return byRank;
    }

    /** Returns the languages of the sentences. */
    public List<Language> languages() {
        return catalogue.languages();
    }

    /** Returns all values of a type, in order; empty when they cannot be listed, as those of texts and figures. */
    public List<Object> values(Class<?> type) {
        return NameKind.ofType(type)
                .map(kind ->
                        catalogue.entries(kind).stream().map(NameEntry::name).toList())
                .orElseGet(() -> TypeValues.of(type));
    }

    /** Returns the constants of a type in the notation of rule files, without the type. */
    public List<String> constants(Class<?> type) {
        return values(type).stream().map(TypeValues::constant).toList();
    }

    /** Returns the values of a type in words for a message. */
    public String words(Class<?> type) {
        ValueKind kind = ValueKind.of(type);
        return kind == ValueKind.CONSTANT
                ? constants(type).stream()
                        .map(name -> type.getSimpleName() + "." + name)
                        .collect(Collectors.joining(", "))
                : kind.inWords();
    }
}
