package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The kinds of names in a catalogue. */
@SuppressWarnings("ImmutableEnumChecker") // the functions that the constants hold are stateless
public enum NameKind {
    TIER(Tier.class, Tier::of, Set.of(TierEntry.RANK)) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.tier(name, TierEntry.rank(name, meaning.getOrDefault(TierEntry.RANK, "")));
        }
    },
    CHANNEL(Channel.class, Channel::of, Set.of(ChannelTrait.KEY)) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.channel(name, ChannelTrait.parse(meaning).toArray(ChannelTrait[]::new));
        }
    },
    PAYMENT_METHOD(PaymentMethod.class, PaymentMethod::of, Set.of(PaymentTrait.KEY)) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.paymentMethod(name, PaymentTrait.parse(meaning).toArray(PaymentTrait[]::new));
        }
    },
    UNIT(Unit.class, Unit::of, Set.of(UnitEntry.SMALLEST_PART, UnitEntry.WORTH)) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.unit(name, unit -> {
                if (meaning.containsKey(UnitEntry.SMALLEST_PART)) {
                    unit.smallestPart(meaning.get(UnitEntry.SMALLEST_PART));
                }
                if (meaning.containsKey(UnitEntry.WORTH)) {
                    unit.worth(meaning.get(UnitEntry.WORTH));
                }
            });
        }
    },
    ROLE(Role.class, Role::of, Set.of()) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.role(Role.of(name));
        }
    },
    LANGUAGE(Language.class, Language::of, Set.of()) {
        @Override
        void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue) {
            catalogue.language(name);
        }
    };

    private final Class<?> type;
    private final Function<String, ?> reading;
    private final Set<String> keys;

    NameKind(Class<?> type, Function<String, ?> reading, Set<String> keys) {
        this.type = type;
        this.reading = reading;
        this.keys = keys;
    }

    /**
     * Returns the kind of a name; empty for a type of name that catalogues cannot contain, such as one defined by the
     * host.
     */
    public static Optional<NameKind> of(Name<?> name) {
        return ofType(name.getClass());
    }

    /** Returns the kind of names that a Java class represents; empty for any other class. */
    public static Optional<NameKind> ofType(Class<?> type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    /**
     * Creates a name from a string, even if no catalogue contains the name.
     *
     * @throws InvalidValue when the string is not a valid name
     */
    public Object name(String text) {
        return reading.apply(text);
    }

    /** Returns the Java class that represents names of this kind. */
    public Class<?> type() {
        return type;
    }

    /** Returns the written form of the kind, such as {@code payment-method}. */
    public String value() {
        return Names.kebab(this);
    }

    /** Returns the wording key for a name's display label, such as {@code payment-method.open-account}. */
    public String wordingKey(String name) {
        return value() + "." + name;
    }

    /** Returns the keys under which the meaning of a name of this kind is stored. */
    Set<String> keys() {
        return keys;
    }

    /** Reads the meaning of a name from its stored form, and adds the name to a catalogue builder. */
    abstract void add(String name, Map<String, String> meaning, CatalogueBuilder catalogue);
}
