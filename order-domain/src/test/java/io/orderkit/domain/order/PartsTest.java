package io.orderkit.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of an order")
class PartsTest {
    private static final Parts.Key<String> NOTE = new Parts.Key<>("note", "");
    private static final Parts.Key<Integer> COUNT = new Parts.Key<>("count", 0);

    @Test
    @DisplayName("answer with what was put, and else with the key's empty part")
    void get() {
        Parts parts = Parts.none().with(NOTE, "fragile");
        assertThat(parts.get(NOTE)).isEqualTo("fragile");
        assertThat(parts.get(COUNT)).isZero();
        assertThat(parts).hasToString("[fragile]");
    }

    @Test
    @DisplayName("are equal when what they hold is; a part that was emptied again leaves no trace")
    void equality() {
        Parts one = Parts.none().with(NOTE, "fragile").with(COUNT, 2);
        Parts other = Parts.none().with(COUNT, 2).with(NOTE, "fragile");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(one.with(COUNT, 3)).isNotEqualTo("parts");
        assertThat(one.with(COUNT, 3)).doesNotHaveSameHashCodeAs(one);
        assertThat(one.with(NOTE, NOTE.empty()).with(COUNT, COUNT.empty())).isEqualTo(Parts.none());
    }

    @Test
    @DisplayName("are told apart by the names of their keys")
    void keys() {
        Parts.Key<String> same = new Parts.Key<>("note", "nothing");
        assertThat(NOTE).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(NOTE).isNotEqualTo(new Parts.Key<>("notes", "")).isNotEqualTo("note");
        assertThat(NOTE).doesNotHaveSameHashCodeAs(COUNT);
        assertThat(Parts.none().with(NOTE, "fragile").get(same)).isEqualTo("fragile");
        assertThat(Parts.none().with(NOTE, "fragile").with(same, "heavy").get(NOTE))
                .isEqualTo("heavy");
    }

    @Test
    @DisplayName("keep the others when one is emptied")
    void emptied() {
        Parts.Key<String> last = new Parts.Key<>("last", "");
        Parts parts = Parts.none().with(NOTE, "fragile").with(COUNT, 2).with(last, "z");
        Parts without = parts.with(COUNT, COUNT.empty());
        assertThat(without.get(NOTE)).isEqualTo("fragile");
        assertThat(without.get(COUNT)).isZero();
        assertThat(without.get(last)).isEqualTo("z");
        assertThat(parts.get(COUNT)).as("the parts before").isEqualTo(2);
        assertThat(without).isEqualTo(Parts.none().with(last, "z").with(NOTE, "fragile"));
    }
}
