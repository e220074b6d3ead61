package io.orderkit.domain.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A written value as a tree")
class WireNodeTest {
    private static final WireNode LINE =
            WireNode.object(Map.of()).with("b", WireNode.text("x")).with("a", WireNode.number("1.50"));

    @Test
    @DisplayName("is changed in copies, and its fields keep their order")
    void copies() {
        assertThat(LINE.renamed("b", "c")).hasToString("{c=x, a=1.50}");
        assertThat(LINE.renamed("z", "c")).hasToString("{b=x, a=1.50}");
        assertThat(LINE.without("b", "z")).hasToString("{a=1.50}");
        assertThat(LINE.with("b", WireNode.truth(true)).with("d", WireNode.nothing()))
                .hasToString("{b=true, a=1.50, d=null}");
        assertThat(LINE.mapped("a", a -> WireNode.text(a.text() + " kg"))).hasToString("{b=x, a=1.50 kg}");
        assertThat(LINE.mapped("z", a -> WireNode.nothing())).isSameAs(LINE);
        assertThat(LINE.ordered("a", "z")).hasToString("{a=1.50, b=x}");
        assertThat(WireNode.array(List.of(LINE, LINE)).eachItem(each -> each.without("a")))
                .hasToString("[{b=x}, {b=x}]");
        assertThat(LINE).hasToString("{b=x, a=1.50}");
    }

    @Test
    @DisplayName("says what it is, and what it holds")
    void holds() {
        assertThat(LINE.field("b").map(WireNode::text)).contains("x");
        assertThat(LINE.field("z")).isEmpty();
        assertThat(LINE.kind()).isEqualTo(WireNode.Kind.OBJECT);
        assertThat(WireNode.nothing().is(WireNode.Kind.NULL)).isTrue();
        assertThatThrownBy(() -> LINE.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("is handed over by its collector, which starts empty again")
    void collected() {
        WireNode.Fields fields = new WireNode.Fields();
        assertThat(fields.add("a", LINE)).isTrue();
        assertThat(fields.add("a", WireNode.nothing())).isFalse();
        WireNode first = fields.object();
        fields.add("b", LINE);
        assertThat(first).hasToString("{a=null}");
        assertThat(fields.object().fields()).containsOnlyKeys("b");
    }
}
