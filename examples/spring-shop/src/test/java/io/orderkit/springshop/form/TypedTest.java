package io.orderkit.springshop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts typed into a form")
class TypedTest {
    private static final Typed THREE = new Typed(new TreeMap<>(Map.of(
            "lines~rows", "3", "lines[0].a", "x", "lines[1].a", "y", "lines[1].b~unit", "kg", "lines[2].a", "z")));

    @Test
    @DisplayName("keep everything else when a row is removed, and the rows after it move up")
    void remove() {
        assertThat(THREE.withoutRow("lines", 1).texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("lines~rows", "2", "lines[0].a", "x", "lines[1].a", "z"));
        assertThat(THREE.withoutRow("lines", 0).texts())
                .containsEntry("lines[0].b~unit", "kg")
                .containsEntry("lines[1].a", "z")
                .doesNotContainKey("lines[2].a");
        assertThat(THREE.withoutRow("lines", 3)).isEqualTo(THREE);
    }

    @Test
    @DisplayName("keep everything when a row is added, up to a limit")
    void add() {
        assertThat(THREE.withRow("lines").rows("lines")).isEqualTo(4);
        assertThat(THREE.withRow("lines").texts()).containsAllEntriesOf(withoutRows(THREE));
        Typed full = THREE.with("lines~rows", "99999");
        assertThat(full.rows("lines")).as("no number of rows").isZero();
        assertThat(THREE.with("lines~rows", "9999").withRow("lines").rows("lines"))
                .isEqualTo(Typed.MOST_ROWS);
    }

    private static Map<String, String> withoutRows(Typed typed) {
        Map<String, String> texts = new TreeMap<>(typed.texts());
        texts.remove("lines~rows");
        return texts;
    }

    @Test
    @DisplayName("count values as given, and no units, currencies, or fields of a similar name")
    void given() {
        Typed typed = new Typed(new TreeMap<>(
                Map.of("fee~currency", "CNY", "fees", "1", "data.person", " ", "plan.text", "x", "lots~rows", "1")));

        assertThat(typed.isGivenAt("fee")).isFalse();
        assertThat(typed.isGivenAt("data")).isFalse();
        assertThat(typed.isGivenAt("plan")).isTrue();
        assertThat(typed.isGivenAt("lots")).isTrue();
    }
}
