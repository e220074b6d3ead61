package io.orderkit.domain.catalogue;

import java.util.Map;

/** A name in a catalogue with its meaning. Equal entries have the same meaning. */
public sealed interface NameEntry
        permits TierEntry, ChannelEntry, PaymentMethodEntry, UnitEntry, RoleEntry, LanguageEntry {
    /** Returns the name itself: a {@code Tier}, a {@code Channel}, and so on. */
    Object name();

    /** Returns the written form of the name: {@code open-account}. */
    String value();

    /** Returns the kind of the name. */
    NameKind kind();

    /** Returns the meaning of the name as texts by key; empty where the name has no further properties. */
    default Map<String, String> meaning() {
        return Map.of();
    }

    /** Returns the wording key of its title: {@code channel.phone}. */
    default String wordingKey() {
        return kind().wordingKey(value());
    }
}
