package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.Channel;
import java.util.Map;
import java.util.Set;

/**
 * A channel in the catalogue, with its traits.
 *
 * @param name the channel
 * @param traits the traits of the channel, which the process checks
 */
public record ChannelEntry(Channel name, Set<ChannelTrait> traits) implements NameEntry {
    public ChannelEntry {
        traits = Set.copyOf(traits);
    }

    @Override
    public String value() {
        return name.value();
    }

    @Override
    public NameKind kind() {
        return NameKind.CHANNEL;
    }

    @Override
    public Map<String, String> meaning() {
        return traits.isEmpty() ? Map.of() : Map.of(ChannelTrait.KEY, TraitText.of(traits));
    }
}
