package io.orderkit.desk.json;

import io.orderkit.desk.json.Sample.NoOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.Since;
import io.orderkit.domain.wire.WireChange;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Types of a second release: two of them changed inside others, some have names of before, one has fields that joined later. */
@Value.Enclosing
public final class Packing {
    /** Release 1 had {@code {"size": "20 cm", "kind": "carton"}}. */
    static final WireChange BOX =
            WireChange.of("box", 1, old -> old.renamed("size", "width")).back(today -> today.renamed("width", "size"));

    /** Release 1 wrote the mark alone, as a text. */
    static final WireChange MARK = WireChange.of(
                    "mark", 1, old -> WireNode.object(Map.of("text", old)).with("colour", WireNode.text("black")))
            .back(Packing::plain);

    private Packing() {}

    private static WireNode plain(WireNode today) {
        boolean black = today.field("colour").map(WireNode::text).orElse("").equals("black");
        return black ? today.field("text").orElseThrow() : today;
    }

    /** A box, whose width was its size. */
    @Wire(value = "box", schema = 2)
    public record Box(String width, Material kind, List<Mark> marks) {}

    /** A mark, which was a text alone. */
    @Wire(value = "mark", schema = 2)
    public record Mark(String text, String colour) {}

    /** A material that had another name. */
    public enum Material {
        @Formerly({"carton", "cardboard"})
        PAPERBOARD,
        WOOD
    }

    /** A way to pack; one had another name. */
    public sealed interface Way {
        /** In one box. */
        @Formerly("in-box")
        record Boxed(Box box) implements Way {}

        /** In none. */
        record Loose() implements Way {}
    }

    /** An event that holds a box at every kind of place. */
    @Wire("packed")
    @Formerly("packaged")
    public record Packed(
            Box box,
            List<Box> boxes,
            Optional<Box> spare,
            Map<String, Box> byShelf,
            Way way,
            Personal<Box> gift,
            Crate crate,
            OrderCommand next)
            implements OrderEvent<NoOrder> {
        @Override
        public NoOrder applyTo(NoOrder order) {
            return order;
        }
    }

    /** An Immutable that holds a box. */
    @Value.Immutable
    @Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
    public interface Crate {
        Box box();

        @Since("0.2")
        List<String> seals();

        @Since("0.2")
        boolean heated();

        /** Builds a crate. */
        final class Builder extends ImmutablePacking.Crate.Builder {}
    }

    /** A command with a box. */
    @Wire("pack")
    @Formerly("wrap")
    public record Pack(Box box, Set<Material> allowed, Map<Material, String> notes) implements OrderCommand {}

    /** A command with every kind of field that may join later. */
    @Wire("ship")
    public record Ship(
            String to,
            @Since("0.2") Optional<String> by,
            @Since("0.2") List<String> papers,
            @Since("0.2") Set<String> flags,
            @Since("0.2") Map<String, String> notes,
            @Since("0.3") boolean insured)
            implements OrderCommand {}

    static OrderJsonBuilder json() {
        return OrderJson.with().register(Packed.class, Pack.class, Ship.class).upcaster(BOX, MARK);
    }
}
