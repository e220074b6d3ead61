package io.orderkit.desk.json;

import java.util.Map;
import org.immutables.value.Value;

/**
 * A sealed interface that permits an Immutables type and a record. If the record did not belong to a sealed interface,
 * it would be written as a single string.
 */
@Value.Enclosing
public sealed interface Shipment {
    /** An Immutables type that has an attribute with a default, and a method that is not an attribute. */
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

    /** A record with a single component. */
    record Truck(String value) implements Shipment {}
}
