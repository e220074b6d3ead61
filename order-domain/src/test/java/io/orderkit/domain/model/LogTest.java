package io.orderkit.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Label("A log")
class LogTest {
    @Property
    @Label("reads what was appended, oldest first, in each of its ways")
    void oldestFirst(@ForAll List<Integer> entries) {
        Log<Integer> log = of(entries);
        List<Integer> iterated = new ArrayList<>();
        log.forEach(iterated::add);
        assertThat(log.toList()).isEqualTo(entries);
        assertThat(log.stream()).containsExactlyElementsOf(entries);
        assertThat(iterated).isEqualTo(entries);
        assertThat(log.size()).isEqualTo(entries.size());
        assertThat(log.isEmpty()).isEqualTo(entries.isEmpty());
        assertThat(log.last()).isEqualTo(entries.stream().reduce((first, second) -> second));
        assertThat(log).isEqualTo(of(entries)).hasSameHashCodeAs(of(entries)).hasToString(entries.toString());
    }

    @Test
    @DisplayName("is not changed by what is appended after: two can go on from the same beginning")
    void persistent() {
        Log<String> begun = Log.<String>empty().plus("a");
        Log<String> one = begun.plus("b");
        Log<String> other = begun.plus("c");
        assertThat(begun.toList()).containsExactly("a");
        assertThat(one.toList()).containsExactly("a", "b");
        assertThat(other.toList()).containsExactly("a", "c");
        assertThat(one).isNotEqualTo(other).isNotEqualTo(begun);
    }

    /** If each append copied the list, this test would copy 10¹¹ references and take more than a minute. */
    @Test
    @DisplayName("appends at the same cost at any length, and reads a long one without running out of stack")
    void linear() {
        int many = 500_000;
        Log<Integer> log = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Log<Integer> growing = Log.empty();
            for (int i = 0; i < many; i++) {
                growing = growing.plus(i);
            }
            return growing;
        });
        assertThat(log.toList()).hasSize(many).endsWith(many - 1);
        assertThat(log)
                .isEqualTo(log.plus(1).toList().subList(0, many).stream()
                        .reduce(Log.<Integer>empty(), Log::plus, (a, b) -> a));
    }

    private static Log<Integer> of(List<Integer> entries) {
        Log<Integer> log = Log.empty();
        for (Integer entry : entries) {
            log = log.plus(entry);
        }
        return log;
    }
}
