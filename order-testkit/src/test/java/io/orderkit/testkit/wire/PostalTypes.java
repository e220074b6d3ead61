package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.wire.Formerly;
import io.orderkit.domain.wire.Since;
import io.orderkit.domain.wire.WireChange;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Optional;

/** The types of a fictitious second release, and a snapshot of the first release. */
final class PostalTypes {
    /** A snapshot of the first release that is compatible with the current types. */
    static final List<String> FIRST = List.of(
            "command <pay> | field note | string, mandatory",
            "command <pay> | field reference | string, mandatory",
            "command <pay> | schema | 1",
            "enum <colour> | constant blue |",
            "enum <colour> | constant crimson |",
            "type <note> | field parcel | <parcel>, mandatory",
            "type <note> | field text | string, mandatory",
            "type <note> | schema | 1",
            "type <parcel> | field colour | <colour>, mandatory",
            "type <parcel> | field contents | string, mandatory",
            "type <parcel> | schema | 1");

    private PostalTypes() {}

    /** A command with the field "note", which is no longer needed, and the field "papers", which was added later. */
    @Wire("pay")
    public record Pay(
            String reference,
            Optional<String> note,
            @Since("0.2") List<String> papers) implements OrderCommand {}

    /** A parcel. In the first release, the text of a parcel was called "contents", and parcels had no weight. */
    @Wire(value = "parcel", schema = 2)
    public record Parcel(String content, Colour colour, int grams) {}

    /** A letter, which was called a note in the first release. */
    @Wire("letter")
    @Formerly("note")
    public record Letter(String text, Parcel parcel) {}

    /** Colours, one of which had a different name in the first release. */
    @Wire("colour")
    public enum Colour {
        @Formerly("crimson")
        RED,
        BLUE
    }

    static OrderJson json() {
        return OrderJson.with()
                .register(Pay.class, Letter.class)
                .upcaster(WireChange.of(
                        "parcel", 1, old -> old.renamed("contents", "content").with("grams", WireNode.number("0"))))
                .build();
    }
}
