package io.orderkit.domain.catalogue;

import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Unit;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.NearMiss;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.refusal.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a company uses, such as its tiers and channels, with their meanings. Each process has one
 * catalogue, either the handbook's or an extension of it.
 *
 * <pre>
 * ContractProcess.standard().extend("acme", 3)
 *         .catalogue(c -&gt; c.tier("d", 4).channel("edi", ChannelTrait.DOCUMENT).language("de"))
 * </pre>
 *
 * <p>A command is refused if it contains a name that is missing from the catalogue. Stored data may contain names that
 * are missing from the catalogue. For an unknown name, a lookup returns an empty result and a trait check returns
 * false.
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Catalogue HANDBOOK = handbookNames();

    private final Map<Object, NameEntry> byName;
    private final Map<NameKind, List<NameEntry>> byKind = new EnumMap<>(NameKind.class);

    Catalogue(Map<Object, NameEntry> entries) {
        byName = new HashMap<>(entries);
        for (NameKind kind : NameKind.values()) {
            byKind.put(
                    kind,
                    entries.values().stream()
                            .filter(entry -> entry.kind() == kind)
                            .toList());
        }
    }

    /** Returns the catalogue of the handbook's names. */
    public static Catalogue handbook() {
        return HANDBOOK;
    }

    private static Catalogue handbookNames() {
        CatalogueBuilder names = new CatalogueBuilder()
                .tier("a", 1)
                .tier("b", 2)
                .tier("c", 3)
                .channel("phone", ChannelTrait.READ_BACK)
                .channel("fax", ChannelTrait.DOCUMENT)
                .channel("visit")
                .channel("salesperson", ChannelTrait.DATA_OWED)
                .paymentMethod("prepayment", PaymentTrait.PREPAID)
                .paymentMethod("deposit-and-balance")
                .paymentMethod("open-account")
                .paymentMethod("cash-on-delivery", PaymentTrait.CASH_ON_DELIVERY)
                .unit("kg", unit -> unit.smallestPart("0.000001"))
                .unit("t", unit -> unit.smallestPart("0.000001").worth("1000 kg"));
        for (String counted : List.of("m2", "reel", "sheet", "piece")) {
            names.unit(counted, unit -> unit.smallestPart("0.000001"));
        }
        Role.handbook().forEach(names::role);
        Language.handbook().forEach(language -> names.language(language.tag()));
        return names.build();
    }

    /** Returns all names of the given kind with their meanings, in insertion order. */
    public List<NameEntry> entries(NameKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns whether the catalogue contains a given tier, channel, payment method, unit, role or language. */
    public boolean knows(Object name) {
        return byName.containsKey(name);
    }

    /** Returns the meaning of a name, if the name is in the catalogue. */
    public Optional<NameEntry> entry(Object name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the names of the given kind in their written form. */
    public List<String> values(NameKind kind) {
        return entries(kind).stream().map(NameEntry::value).toList();
    }

    /**
     * Returns the names of the given kind in their written form, starting with the name most similar to a misspelled
     * one.
     */
    public List<String> nearestFirst(NameKind kind, String slip) {
        List<String> known = values(kind);
        Set<String> sorted = new LinkedHashSet<>();
        NearMiss.of(slip, known).ifPresent(sorted::add);
        sorted.addAll(known);
        return List.copyOf(sorted);
    }

    /** Returns whether a channel has a trait; false for a channel that is not in the catalogue. */
    public boolean has(Channel channel, ChannelTrait trait) {
        return byName.get(channel) instanceof ChannelEntry entry
                && entry.traits().contains(trait);
    }

    /** Returns whether a payment method has a trait; false for a payment method that is not in the catalogue. */
    public boolean has(PaymentMethod method, PaymentTrait trait) {
        return byName.get(method) instanceof PaymentMethodEntry entry
                && entry.traits().contains(trait);
    }

    /** Returns a comparator that sorts tiers from best to worst. Tiers that are not in the catalogue come last. */
    public Comparator<Tier> byRank() {
        return Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder());
    }

    private int rank(Tier tier) {
        return byName.get(tier) instanceof TierEntry entry ? entry.rank() : Integer.MAX_VALUE;
    }

    /** Returns the meaning of a unit, if the unit is in the catalogue. */
    public Optional<UnitEntry> unit(Unit unit) {
        return byName.get(unit) instanceof UnitEntry entry ? Optional.of(entry) : Optional.empty();
    }

    /**
     * Returns a quantity in another unit, rounded half up to the smallest part of that unit. The result is empty
     * if no fixed conversion factor exists between the two units, for example between kilograms and reels.
     */
    public Optional<Quantity> convert(Quantity quantity, Unit to) {
        if (quantity.unit().equals(to)) {
            return Optional.of(quantity);
        }
        Optional<UnitEntry> target = unit(to);
        Optional<UnitWorth> from = unit(quantity.unit()).map(Catalogue::inBase);
        Optional<UnitWorth> into = target.map(Catalogue::inBase);
        if (from.isEmpty()
                || into.isEmpty()
                || !from.get().unit().equals(into.get().unit())) {
            return Optional.empty();
        }
        BigDecimal parts = quantity.amount()
                .multiply(from.get().amount())
                .divide(into.get().amount().multiply(target.get().smallestPart()), 0, RoundingMode.HALF_UP);
        return Optional.of(Quantity.of(parts.multiply(target.get().smallestPart(), MathContext.UNLIMITED), to));
    }

    private static UnitWorth inBase(UnitEntry unit) {
        return unit.worth().orElseGet(() -> new UnitWorth(BigDecimal.ONE, unit.name()));
    }

    /** Returns the languages that the company uses. */
    public List<Language> languages() {
        return names(NameKind.LANGUAGE, Language.class);
    }

    /** Returns the tiers of the company. */
    public List<Tier> tiers() {
        return names(NameKind.TIER, Tier.class);
    }

    /** Returns the channels of the company. */
    public List<Channel> channels() {
        return names(NameKind.CHANNEL, Channel.class);
    }

    /** Returns the payment methods of the company. */
    public List<PaymentMethod> paymentMethods() {
        return names(NameKind.PAYMENT_METHOD, PaymentMethod.class);
    }

    /** Returns the units of the company. */
    public List<Unit> units() {
        return names(NameKind.UNIT, Unit.class);
    }

    private <N> List<N> names(NameKind kind, Class<N> type) {
        return entries(kind).stream().map(entry -> type.cast(entry.name())).toList();
    }

    /**
     * Returns the language of a tag, with or without a region, for example {@code de} for {@code de-AT}.
     *
     * @throws InvalidValue when the company does not use the language; the message lists the company's languages
     */
    public Language language(String tag) {
        Language language = Language.of(tag);
        if (!knows(language)) {
            throw InvalidValue.unknown("language", tag, values(NameKind.LANGUAGE));
        }
        return language;
    }

    /**
     * Returns a catalogue that combines the names of this catalogue and another one. A desk that runs several processes
     * uses the combined catalogue.
     *
     * @throws IllegalArgumentException when a name has different meanings in the two catalogues
     */
    public Catalogue and(Catalogue other) {
        if (equals(other)) {
            return this;
        }
        CatalogueBuilder both = new CatalogueBuilder(this);
        other.byName.forEach((name, entry) -> both.entries.putIfAbsent(name, entry));
        List<String> differences = new ArrayList<>();
        byName.forEach((name, mine) -> other.entry(name)
                .filter(theirs -> !theirs.equals(mine))
                .ifPresent(theirs -> differences.add("the " + mine.kind().value() + " " + mine.value() + " means "
                        + mine.meaning() + " in one process and " + theirs.meaning() + " in another")));
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException("catalogue: " + String.join("; ", differences));
        }
        return both.build();
    }

    /** Returns a catalogue that contains this catalogue's names and the given roles. */
    public Catalogue withRoles(Collection<Role> roles) {
        List<Role> more = roles.stream().filter(role -> !knows(role)).distinct().toList();
        if (more.isEmpty()) {
            return this;
        }
        CatalogueBuilder wider = new CatalogueBuilder(this);
        more.forEach(wider::role);
        return wider.build();
    }

    /** Returns the wording keys of all names in the catalogue. */
    public Stream<String> wordingKeys() {
        return byKind.values().stream().flatMap(List::stream).map(NameEntry::wordingKey);
    }

    /** Returns the differences from another catalogue, one sentence for each; empty when the catalogues agree. */
    public List<String> differences(String mine, Catalogue other, String theirs) {
        List<String> differences = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            for (NameEntry entry : entries(kind)) {
                NameEntry its = other.byName.get(entry.name());
                String what = kind.value() + " " + entry.value();
                if (its == null) {
                    differences.add("the " + what + " is in " + mine + ", not in " + theirs);
                } else if (!its.equals(entry)) {
                    differences.add("the " + what + " means " + entry.meaning() + " in " + mine + ", " + its.meaning()
                            + " in " + theirs);
                }
            }
            other.entries(kind).stream()
                    .filter(entry -> !byName.containsKey(entry.name()))
                    .forEach(entry -> differences.add(
                            "the " + kind.value() + " " + entry.value() + " is in " + theirs + ", not in " + mine));
        }
        return differences;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Catalogue catalogue && byName.equals(catalogue.byName));
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
