package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A builder for the catalogue of the names that a company uses. The builder collects all defects and reports them
 * together. Not thread-safe.
 */
public final class CatalogueBuilder {
    final Map<Object, NameEntry> entries = new LinkedHashMap<>();
    private final List<String> defects = new ArrayList<>();

    /** Creates a builder that starts with the names of an existing catalogue. */
    public CatalogueBuilder(Catalogue from) {
        for (NameKind kind : NameKind.values()) {
            from.entries(kind).forEach(entry -> entries.put(entry.name(), entry));
        }
    }

    /** Creates an empty builder. */
    CatalogueBuilder() {}

    /**
     * Adds a tier.
     *
     * @param rank the rank, counted from 1 for the best tier; the handbook uses 1 to 3
     */
    public CatalogueBuilder tier(String name, int rank) {
        return add(() -> new TierEntry(Tier.of(name), rank));
    }

    /** Adds a channel with its traits. */
    public CatalogueBuilder channel(String name, ChannelTrait... traits) {
        return add(() -> new ChannelEntry(Channel.of(name), Set.of(traits)));
    }

    /** Adds a payment method with its traits. */
    public CatalogueBuilder paymentMethod(String name, PaymentTrait... traits) {
        return add(() -> new PaymentMethodEntry(PaymentMethod.of(name), Set.of(traits)));
    }

    /** Adds a unit, for example {@code lb} with a smallest part of 0.01 and an equivalent of "0.45359237 kg". */
    public CatalogueBuilder unit(String symbol, Consumer<UnitBuilder> meaning) {
        return add(() -> {
            UnitBuilder unit = new UnitBuilder(Unit.of(symbol));
            meaning.accept(unit);
            return unit.build();
        });
    }

    /** Adds a role. Roles that may take a step of the process are added automatically. */
    public CatalogueBuilder role(Role role) {
        return add(() -> new RoleEntry(role));
    }

    /**
     * Adds a language by its tag, such as {@code de}. The company must supply its own texts in every language that it
     * adds. The library's texts are shown in English if they have no translation.
     */
    public CatalogueBuilder language(String tag) {
        return add(() -> new LanguageEntry(Language.of(tag)));
    }

    private CatalogueBuilder add(Supplier<NameEntry> making) {
        try {
            NameEntry entry = making.get();
            if (entries.putIfAbsent(entry.name(), entry) != null) {
                defects.add("the " + entry.kind().value() + " " + entry.value() + " is in the catalogue already");
            }
        } catch (InvalidValue e) {
            defects.add(e.getMessage());
        }
        return this;
    }

    /** Returns the defects of the names added so far; empty when there are none. */
    public List<String> defects() {
        List<String> all = new ArrayList<>(defects);
        Map<Integer, TierEntry> ranks = new LinkedHashMap<>();
        for (NameEntry entry : entries.values()) {
            if (entry instanceof TierEntry tier) {
                TierEntry same = ranks.putIfAbsent(tier.rank(), tier);
                if (same != null) {
                    all.add("the tiers " + same.value() + " and " + tier.value() + " have the same rank "
                            + tier.rank());
                }
            } else if (entry instanceof UnitEntry unit) {
                worth(unit).ifPresent(all::add);
            }
        }
        return all;
    }

    /**
     * Rejects a unit whose equivalent is given in a unit that itself has an equivalent. This prevents circular
     * conversions.
     */
    private Optional<String> worth(UnitEntry unit) {
        return unit.worth()
                .filter(worth -> !(entries.get(worth.unit()) instanceof UnitEntry other)
                        || other.worth().isPresent())
                .map(worth -> "one " + unit.value() + " is worth " + worth
                        + "; expected a unit of the catalogue that is not itself defined by another unit");
    }

    /**
     * Returns the catalogue.
     *
     * @throws IllegalArgumentException when the names have defects; the message lists all defects
     */
    public Catalogue build() {
        List<String> wrong = defects();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("catalogue: " + String.join("; ", wrong));
        }
        return new Catalogue(entries);
    }
}
