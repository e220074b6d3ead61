package io.orderkit.domain.growing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Label("A growing map")
class GrowingMapTest {
    /** A key with a weak hash, so that hashes of different keys are often equal or similar. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 3 << 30 | number % 5;
        }
    }

    @Property
    @Label("holds what was put, in the order in which the keys came; what is put again replaces in its place")
    void likeALinkedMap(@ForAll List<@IntRange(max = 40) Integer> numbers) {
        Map<Key, Integer> expected = new LinkedHashMap<>();
        GrowingMap<Key, Integer> map = GrowingMap.empty();
        for (int i = 0; i < numbers.size(); i++) {
            expected.put(new Key(numbers.get(i)), i);
            map = map.plus(new Key(numbers.get(i)), i);
        }
        assertThat(map).isEqualTo(expected).hasToString(expected.toString()).hasSameSizeAs(expected);
        for (int number = 0; number <= 41; number++) {
            assertThat(map.get(new Key(number))).isEqualTo(expected.get(new Key(number)));
            assertThat(map.containsKey(new Key(number))).isEqualTo(expected.containsKey(new Key(number)));
        }
    }

    @Property
    @Label("is changed and filtered like any map, and keeps its order")
    void changed(@ForAll List<@IntRange(max = 40) Integer> numbers) {
        Map<Integer, Integer> entries = new LinkedHashMap<>();
        numbers.forEach(number -> entries.put(number, number));
        GrowingMap<Integer, Integer> map = GrowingMap.of(entries);

        Map<Integer, Integer> doubled = new LinkedHashMap<>(entries);
        doubled.replaceAll((key, value) -> value % 2 == 0 ? value : 2 * value);
        assertThat(map.mapped(value -> value % 2 == 0 ? value : 2 * value)).hasToString(doubled.toString());

        Map<Integer, Integer> even = new LinkedHashMap<>(entries);
        even.keySet().removeIf(key -> key % 2 != 0);
        assertThat(map.filtered(entry -> entry.getKey() % 2 == 0)).hasToString(even.toString());
        assertThat(map).hasToString(entries.toString());
    }

    @Test
    @DisplayName("is not changed by what is put after: two can go on from the same beginning")
    void persistent() {
        GrowingMap<String, Integer> begun = GrowingMap.<String, Integer>empty().plus("a", 1);
        GrowingMap<String, Integer> one = begun.plus("b", 2);
        GrowingMap<String, Integer> other = begun.plus("a", 3);
        assertThat(begun).isEqualTo(Map.of("a", 1));
        assertThat(one).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(other).isEqualTo(Map.of("a", 3));
    }

    /** If each put copied the map, this test would copy 10¹⁰ entries and take minutes. */
    @Test
    @DisplayName("grows at nearly the same cost at any size")
    void nearlyLinear() {
        int many = 200_000;
        GrowingSet<Integer> set = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            GrowingSet<Integer> growing = GrowingSet.empty();
            for (int i = 0; i < many; i++) {
                growing = growing.plus(i).plus(i);
            }
            return growing;
        });
        assertThat(set).hasSize(many).contains(0, many - 1).doesNotContain(many);
    }
}
