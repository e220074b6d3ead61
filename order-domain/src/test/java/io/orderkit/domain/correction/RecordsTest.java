package io.orderkit.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.orderkit.domain.model.ActorId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Label("Records of the outside world")
@Tag("X10")
class RecordsTest {
    private static Correction<Integer> to(int value) {
        return new Correction<>(Optional.of(value), "typed wrong", new ActorId("finance"), Instant.EPOCH);
    }

    private static Correction<Integer> takenBack() {
        return new Correction<>(Optional.empty(), "bounced", new ActorId("finance"), Instant.EPOCH);
    }

    /** An event that adds a record under an id, or corrects a record. */
    private record Act(boolean corrects, String id, String nowUnder, Optional<Integer> value) {}

    /** A reference implementation that keeps the records in a plain list. */
    private static final class Paper {
        private final List<String> ids = new ArrayList<>();
        private final List<Optional<Integer>> values = new ArrayList<>();

        void record(String id, int value) {
            ids.add(id);
            values.add(Optional.of(value));
        }

        void correct(String id, String nowUnder, Optional<Integer> value) {
            int line = ids.lastIndexOf(id);
            ids.set(line, nowUnder);
            values.set(line, value);
        }

        List<Integer> current() {
            return values.stream().flatMap(Optional::stream).toList();
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 6).map(number -> "bank-" + number);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        ids,
                        ids,
                        Arbitraries.integers().between(-9, 99).optional())
                .as(Act::new)
                .list();
    }

    @Property
    @Label("give the figures of a plain list, whatever is recorded and corrected, in whatever order")
    void figures(@ForAll("acts") List<Act> acts) {
        Paper paper = new Paper();
        Records<String, Integer> records = Records.empty();
        int corrections = 0;
        for (Act act : acts) {
            boolean known = paper.ids.contains(act.id());
            boolean free = act.nowUnder().equals(act.id()) || !paper.ids.contains(act.nowUnder());
            if (act.corrects() && known && free) {
                paper.correct(act.id(), act.nowUnder(), act.value());
                records = records.corrected(
                        act.id(),
                        act.nowUnder(),
                        act.value().map(RecordsTest::to).orElseGet(RecordsTest::takenBack));
                corrections++;
            } else if (!act.corrects() && !known) {
                paper.record(act.id(), act.value().orElse(7));
                records = records.plus(act.id(), act.value().orElse(7));
            }
        }
        assertThat(records.current()).containsExactlyElementsOf(paper.current());
        assertThat(records).containsExactlyElementsOf(paper.current());
        assertThat(records.ids()).containsExactlyElementsOf(paper.ids);
        assertThat(records.size()).isEqualTo(paper.ids.size());
        assertThat(records.isEmpty()).isEqualTo(paper.ids.isEmpty());
        assertThat(records.corrections()).isEqualTo(corrections);
        assertThat(records).hasToString(paper.current().toString());
        for (int i = 0; i < paper.ids.size(); i++) {
            assertThat(records.find(paper.ids.get(i)).orElseThrow().current()).isEqualTo(paper.values.get(i));
        }
    }

    @Test
    @DisplayName("stay readable as they were first recorded, with each correction, its reason, who made it and when")
    void readable() {
        Instant noon = Instant.parse("2026-03-02T04:00:00Z");
        Recorded<String, Integer> record = Records.<String, Integer>empty()
                .plus("bank-1", 100)
                .corrected("bank-1", to(10))
                .corrected("bank-1", new Correction<>(Optional.empty(), "bounced", new ActorId("till"), noon))
                .find("bank-1")
                .orElseThrow();
        assertThat(record.first()).isEqualTo(100);
        assertThat(record.isTakenBack()).isTrue();
        assertThat(record.corrections().toList())
                .containsExactly(to(10), new Correction<>(Optional.empty(), "bounced", new ActorId("till"), noon));
    }

    @Test
    @DisplayName("free an id that a correction has changed into another, and keep their place")
    void renamed() {
        Records<String, Integer> records = Records.<String, Integer>empty()
                .plus("bank-1", 100)
                .plus("bank-2", 20)
                .corrected("bank-1", "bank-7", to(101));
        assertThat(records.find("bank-1")).isEmpty();
        assertThat(records.plus("bank-1", 5)).containsExactly(101, 20, 5);
        assertThat(records.plus("bank-1", 5).ids()).containsExactly("bank-7", "bank-2", "bank-1");
    }

    @Test
    @DisplayName(
            "are left alone by a correction of what is not recorded; of two under one id both count and the later is found")
    void total() {
        Records<String, Integer> records =
                Records.<String, Integer>empty().plus("bank-1", 1).plus("bank-1", 2);
        assertThat(records.corrected("bank-9", takenBack())).isSameAs(records);
        assertThat(records).containsExactly(1, 2);
        assertThat(records.corrected("bank-1", takenBack())).containsExactly(1);
    }

    @Test
    @DisplayName("are equal when the same was recorded and corrected, and not when only the figures are the same")
    void equality() {
        Records<String, Integer> one = Records.<String, Integer>empty().plus("bank-1", 1);
        assertThat(one).isEqualTo(Records.<String, Integer>empty().plus("bank-1", 1));
        assertThat(one).hasSameHashCodeAs(Records.<String, Integer>empty().plus("bank-1", 1));
        assertThat(one.corrected("bank-1", to(2)).corrected("bank-1", to(1))).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(List.of(1));
    }

    /** If each correction copied the records, this test would copy 10¹⁰ entries and take minutes. */
    @Test
    @DisplayName("grow and are corrected at nearly the same cost at any size")
    void nearlyLinear() {
        int many = 100_000;
        Records<Integer, Integer> records = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Records<Integer, Integer> growing = Records.empty();
            for (int i = 0; i < many; i++) {
                growing = growing.plus(i, i).corrected(i, to(i + 1)).corrected(i / 2, takenBack());
            }
            return growing;
        });
        assertThat(records.size()).isEqualTo(many);
        assertThat(records.corrections()).isEqualTo(2 * many);
    }
}
