package io.orderkit.desk.json;

import java.util.Map;
import org.immutables.value.Value;

/** A closed choice of an Immutable and a record that elsewhere would be one text. */
@Value.Enclosing
public sealed interface Shipment {
    /** An Immutable with an attribute that has a default, and a method that is none. */
    @Value.Immutable
    @Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
    non-sealed interface Parcel extends Shipment {
        String code();

        @Value.Default
        default int pieces() {
            return 1;
        }

        Map<String, String> marks();

        default boolean isSingle() {
            return pieces() == 1;
        }

        /** Builds a parcel. */
        final class Builder extends ImmutableShipment.Parcel.Builder {}
    }

    /** A record of one value. */
    record Truck(String value) implements Shipment {}
}
