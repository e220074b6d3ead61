package io.orderkit.desk.json;

import java.util.Map;
import org.immutables.value.Value;

/** A sealed choice between an Immutables type and a record that would otherwise be written as one text. */
@Value.Enclosing
public sealed interface Shipment {
    /** An Immutables type with a default attribute, and a method that is not an attribute. */
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
