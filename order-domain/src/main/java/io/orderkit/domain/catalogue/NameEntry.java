package io.orderkit.domain.catalogue;

import java.util.Map;

/** A name in a catalogue, with what it means. Equal entries mean the same. */
public sealed interface NameEntry
        permits TierEntry, ChannelEntry, PaymentMethodEntry, UnitEntry, RoleEntry, LanguageEntry {
    /** Returns the name itself: a {@code Tier}, a {@code Channel}, and so on. */
    Object name();

    /** Returns the name as it is written: {@code open-account}. */
    String value();

    NameKind kind();

    /** Returns what the name means, as texts by key; empty where a name alone is all there is. */
    default Map<String, String> meaning() {
        return Map.of();
    }

    /** Returns the key of its title in the wording: {@code channel.phone}. */
    default String wordingKey() {
        return kind().wordingKey(value());
    }
}
