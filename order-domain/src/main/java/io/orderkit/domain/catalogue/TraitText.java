package io.orderkit.domain.catalogue;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Names;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The written form of a set of traits: their names, sorted and separated by spaces. */
final class TraitText {
    private TraitText() {}

    static String of(Set<? extends Enum<?>> traits) {
        return traits.stream().map(Names::kebab).sorted().collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> parse(Class<E> type, String text) {
        EnumSet<E> traits = EnumSet.noneOf(type);
        for (String written : text.isBlank() ? new String[0] : text.strip().split(" +", -1)) {
            traits.add(Arrays.stream(type.getEnumConstants())
                    .filter(trait -> Names.kebab(trait).equals(written))
                    .findFirst()
                    .orElseThrow(() -> InvalidValue.unknown("trait", written, known(type))));
        }
        return traits;
    }

    private static <E extends Enum<E>> List<String> known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::kebab).toList();
    }
}
