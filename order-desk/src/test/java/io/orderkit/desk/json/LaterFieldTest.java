package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.Packing.Crate;
import io.orderkit.desk.json.Packing.Ship;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.process.ProcessDefect;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.Since;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X5")
@DisplayName("A field that joined after the first release")
@Value.Enclosing
class LaterFieldTest {
    private final OrderJson json = Packing.json().register(Crate.class).build();

    @Test
    @DisplayName("is not written while it is empty, so that old values keep their texts")
    void emptyOnes() {
        Ship old = new Ship("Lisbon", Optional.empty(), List.of(), Set.of(), Map.of(), false);
        assertThat(json.write(old)).isEqualTo("{\"to\":\"Lisbon\"}");
        assertThat(json.readCommand("ship", "{\"to\":\"Lisbon\"}")).isEqualTo(old);
        Packing.Box box = new Packing.Box("1 m", Packing.Material.WOOD, List.of());
        Crate crate = new Crate.Builder().box(box).heated(false).build();
        assertThat(json.write(crate)).isEqualTo("{\"box\":" + json.write(box) + "}");
        assertThat(json.read(Crate.class, json.write(crate))).isEqualTo(crate);
    }

    @Test
    @DisplayName("is written when it has a value, and read again")
    void filledOnes() {
        Ship filled = new Ship("Lisbon", Optional.of("sea"), List.of("B/L"), Set.of("cold"), Map.of("a", "b"), true);
        assertThat(json.write(filled))
                .isEqualTo("{\"to\":\"Lisbon\",\"by\":\"sea\",\"papers\":[\"B/L\"],\"flags\":[\"cold\"],"
                        + "\"notes\":{\"a\":\"b\"},\"insured\":true}");
        assertThat(json.readCommand("ship", json.write(filled))).isEqualTo(filled);
        assertThat(json.shapes())
                .filteredOn(shape -> shape.name().equals("ship"))
                .flatExtracting(WireShape::members)
                .extracting(WireShape.Member::presence)
                .startsWith(WireShape.Presence.MANDATORY, WireShape.Presence.LATER)
                .endsWith(WireShape.Presence.LATER);
    }

    /** A type with a field that was added later and has no empty value. */
    @Wire("weigh")
    public record Weigh(@Since("0.2") int grams) implements OrderCommand {}

    /** A type with a field that was added later and has a default. */
    @Value.Immutable
    @Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
    public interface Scale {
        @Since("0.2")
        @Value.Default
        default boolean exact() {
            return true;
        }

        /** Builds a scale. */
        final class Builder extends ImmutableLaterFieldTest.Scale.Builder {}
    }

    @Test
    @DisplayName("must be of a type that can be empty")
    void neverEmpty() {
        assertThatThrownBy(() -> OrderJson.with().register(Weigh.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("command weigh → field grams: @Since on a type that is never empty; expected"
                        + " Optional, List, Set, Log, Map or boolean, or a higher schema number with an upcaster");
        assertThatThrownBy(() -> OrderJson.with().register(Scale.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("attribute exact: @Since on an attribute with a default");
    }

    /** A type whose former name is now the name of another type. */
    @Wire("send")
    @Formerly("ship")
    public record Send(Clash clash) implements OrderCommand {}

    /** A type with a constant whose former name is now the name of another constant. */
    public enum Clash {
        @Formerly("red")
        ROUGE,
        RED
    }

    @Test
    @DisplayName("an earlier name that another type or constant has is a defect")
    void earlierNames() {
        assertThatThrownBy(
                        () -> OrderJson.with().register(Ship.class, Send.class).build())
                .isInstanceOf(ProcessDefect.class)
                .hasMessageContaining("command send: both ")
                .hasMessageContaining("Clash: the earlier name red of a constant is also the name of another constant");
    }
}
