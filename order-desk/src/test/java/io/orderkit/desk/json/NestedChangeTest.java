package io.orderkit.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.desk.json.Packing.Box;
import io.orderkit.desk.json.Packing.Mark;
import io.orderkit.desk.json.Packing.Material;
import io.orderkit.desk.json.Packing.Pack;
import io.orderkit.desk.json.Packing.Packed;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.wire.WireChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X5")
@DisplayName("A type that changes inside others")
class NestedChangeTest {
    private static final String OLD_BOX = "{\"size\":\"20 cm\",\"kind\":\"carton\",\"marks\":[\"fragile\"]}";
    private static final String BOX = "{\"schema\":2,\"width\":\"20 cm\",\"kind\":\"paperboard\","
            + "\"marks\":[{\"schema\":2,\"text\":\"fragile\",\"colour\":\"black\"}]}";

    private static final String EVERYWHERE = "{\"box\":%1$s,\"boxes\":[%1$s,%1$s],\"spare\":%1$s,"
            + "\"byShelf\":{\"A\":%1$s},\"way\":{\"type\":\"%3$s\",\"box\":%1$s},\"gift\":%1$s,"
            + "\"crate\":{\"box\":%1$s},\"next\":{\"type\":\"%2$s\",\"box\":%1$s,\"allowed\":[],\"notes\":{}}}";

    private final OrderJson json = Packing.json().build();
    private final Box box = new Box("20 cm", Material.PAPERBOARD, List.of(new Mark("fragile", "black")));
    private final Packed packed = new Packed(
            box,
            List.of(box, box),
            Optional.of(box),
            Map.of("A", box),
            new Packing.Way.Boxed(box),
            Personal.of(box),
            new Packing.Crate.Builder().box(box).heated(false).build(),
            new Pack(box, Set.of(), Map.of()));

    @Test
    @DisplayName(
            "is brought up by one upcaster at every place: field, list, optional, map, choice, personal, Immutable, tag")
    void everywhere() {
        String old = EVERYWHERE.formatted(OLD_BOX, "wrap", "in-box");
        assertThat(json.readEvent("packaged", 1, old)).isEqualTo(packed);
        assertThat(json.readEvent("packed", 1, old)).isEqualTo(packed);
    }

    @Test
    @DisplayName("says its schema number at every place, from 2 upwards, and is read again")
    void numbered() {
        String today = json.write(packed);
        assertThat(today).isEqualTo(EVERYWHERE.formatted(BOX, "pack", "boxed"));
        assertThat(json.readEvent("packed", 1, today)).isEqualTo(packed);
    }

    @Test
    @DisplayName("may stand beside one of the schema before in the same text")
    void mixed() {
        String mixed = "[{\"type\":\"pack\",\"box\":%s,\"allowed\":[],\"notes\":{}},{\"type\":\"box\",\"schema\":2,%s]"
                .formatted(OLD_BOX, BOX.substring(BOX.indexOf("\"width\"")));
        assertThat(json.readTaggedList(mixed)).containsExactly(new Pack(box, Set.of(), Map.of()), box);
    }

    @Test
    @DisplayName("is registered under its wire name, so that a sample of each schema can be read")
    void registered() {
        assertThat(json.wireTypes()).contains(Box.class, Mark.class);
        assertThat(json.readTagged("{\"type\":\"box\"," + OLD_BOX.substring(1))).isEqualTo(box);
        assertThat(json.readKept(Box.class, OLD_BOX)).isEqualTo(box);
        assertThat(json.readKept(Box.class, json.write(box))).isEqualTo(box);
    }

    @Test
    @DisplayName("of a newer schema is refused by name and place, also where its type never changed here")
    void newer() {
        String newer =
                EVERYWHERE.formatted(OLD_BOX, "wrap", "in-box").replaceFirst("\\{\"size\"", "{\"schema\":3,\"size\"");
        assertThatThrownBy(() -> json.readEvent("packed", 1, newer))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("box.schema: found 3, expected schema 1 to 2 of box; a newer release wrote it");
        assertThatThrownBy(() -> json.readKept(Packing.Ship.class, "{\"schema\":2,\"to\":\"Lisbon\"}"))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("schema: found 2, expected schema 1 of ship; a newer release wrote it");
    }

    @Test
    @DisplayName("names the place where its upcaster fails")
    void failing() {
        OrderJson broken = OrderJson.with()
                .register(Packed.class, Pack.class)
                .upcaster(
                        Packing.MARK,
                        WireChange.of("box", 1, old -> {
                                    throw new IllegalStateException("no size");
                                })
                                .back(today -> today))
                .build();
        assertThatThrownBy(() -> broken.readEvent("packed", 1, EVERYWHERE.formatted(OLD_BOX, "wrap", "in-box")))
                .isInstanceOf(JsonInvalid.class)
                .hasMessage("box: found box of schema 1, expected what its upcaster can read (no size)")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is read in a command that a client of the first release sends")
    void oldCommand() {
        String sent = "{\"box\":" + OLD_BOX + ",\"allowed\":[\"wood\",\"cardboard\"],\"notes\":{\"carton\":\"dry\"}}";
        assertThat(json.readCommand("wrap", sent))
                .isEqualTo(
                        new Pack(box, Set.of(Material.WOOD, Material.PAPERBOARD), Map.of(Material.PAPERBOARD, "dry")));
    }

    @Test
    @DisplayName("leaves the first spelling of a command as it was, byte by byte, for fingerprints")
    void firstSpelling() {
        String sent = "{\"box\":" + OLD_BOX + ",\"allowed\":[\"carton\",\"wood\"],\"notes\":{\"carton\":\"dry\"}}";
        Pack command = (Pack) json.readCommand("wrap", sent);
        assertThat(json.writeFirst(command)).isEqualTo(sent);
        assertThat(json.firstTypeOf(command)).isEqualTo("wrap");
        Pack red = new Pack(new Box("20 cm", Material.WOOD, List.of(new Mark("fragile", "red"))), Set.of(), Map.of());
        assertThat(json.writeFirst(red)).contains("{\"text\":\"fragile\",\"colour\":\"red\"}");
    }

    @Test
    @DisplayName("in commands needs a way back")
    void wayBack() {
        assertThatThrownBy(() -> OrderJson.with()
                        .register(Pack.class)
                        .upcaster(Packing.MARK, WireChange.of("box", 1, old -> old))
                        .build())
                .hasMessageEndingWith("upcaster of box from schema 1: commands contain this type, so it needs a way"
                        + " back; expected .back(…)");
    }

    /** A nested type with its own {@code type} field, the same name as the field for wire names. */
    @Wire(value = "seal", schema = 2)
    public record Seal(String type, String number) {}

    /** A nested type with its own {@code schema} field, the same name as the field for schema numbers. */
    @Wire(value = "stamp", schema = 2)
    public record Stamp(int schema) {}

    /** A type that contains both nested types. */
    public record Sealed(Optional<Seal> seal, Optional<Stamp> stamp) {}

    @Test
    @DisplayName("may have a field named type, and none named schema")
    void takenNames() {
        assertThatThrownBy(() -> OrderJson.with()
                        .register(Sealed.class)
                        .upcaster(WireChange.of("seal", 1, old -> old), WireChange.of("stamp", 1, old -> old))
                        .build())
                .hasMessage("cannot be written as JSON: type stamp → field schema: this name is reserved for the tag");
    }
}
