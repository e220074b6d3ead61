package io.orderkit.domain.catalogue;

import java.util.Map;

/** A name in a catalogue with its meaning. Two entries are equal when both their names and their meanings are equal. */
public sealed interface NameEntry
        permits TierEntry, ChannelEntry, PaymentMethodEntry, UnitEntry, RoleEntry, LanguageEntry {
    /** Returns the name itself, for example a {@code Tier} or a {@code Channel}. */
    Object name();

    /** Returns the written form of the name, such as {@code open-account}. */
    String value();

    /** Returns the kind of the name. */
    NameKind kind();

    /** Returns the meaning of the name as key-value strings, such as its rank or its traits; empty if it has none. */
    default Map<String, String> meaning() {
        return Map.of();
    }

    /** Returns the wording key for the name's display label, such as {@code channel.phone}. */
    default String wordingKey() {
        return kind().wordingKey(value());
    }
}
