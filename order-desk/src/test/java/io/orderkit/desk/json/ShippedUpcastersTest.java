package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.Packing.Box;
import io.orderkit.desk.json.Packing.Material;
import io.orderkit.desk.json.Sample.NoOrder;
import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Revision;
import io.orderkit.domain.order.Parts;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.wire.WireChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X5")
@DisplayName("Upcasters that a process brings")
class ShippedUpcastersTest {
    private static final ProcessDefinition<NoOrder> PACKING = ProcessDefinition.<NoOrder>named(
                    "packing",
                    1,
                    (id, positions) -> new NoOrder(id, Optional.empty(), positions, Revision.NONE, Parts.none()))
            .writes(Box.class)
            .changes(Packing.BOX, Packing.MARK)
            .build();

    @Test
    @DisplayName("serve a host that registers nothing of its own")
    void serve() {
        OrderJson json = OrderJson.with(PACKING).build();
        assertThat(json.readTagged("{\"type\":\"box\",\"size\":\"1 m\",\"kind\":\"wood\",\"marks\":[]}"))
                .isEqualTo(new Box("1 m", Material.WOOD, List.of()));
    }

    @Test
    @DisplayName("come with an extension too, and beside it once")
    void extended() {
        ProcessDefinition<NoOrder> extended = PACKING.extend("acme", 1).build();
        assertThat(extended.wireChanges()).containsExactly(Packing.BOX, Packing.MARK);
        assertThat(OrderJson.with(PACKING, extended).build().schemaOf(Box.class))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("contradict a host's for the same step, by the names of both")
    void contradicted() {
        assertThatThrownBy(() -> OrderJson.with(PACKING)
                        .upcaster(WireChange.of("box", 1, old -> old))
                        .build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("upcaster of box: two begin at schema 1, one given by process packing and one by"
                        + " the host");
    }

    @Test
    @DisplayName("are steps from schema 1 upwards, of types that there are")
    void steps() {
        assertThatThrownBy(() -> WireChange.of("box", 0, old -> old))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("schema number of box is \"0\"; expected 1 or more");
        assertThatThrownBy(() -> OrderJson.with(PACKING.extend("acme", 1)
                                .changes(WireChange.of("bax", 1, old -> old))
                                .build())
                        .build())
                .hasMessageContaining(
                        "upcaster of bax: no registered type has this name, nor does any type inside one");
    }
}
