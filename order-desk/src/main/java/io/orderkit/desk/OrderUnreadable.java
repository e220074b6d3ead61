package io.orderkit.desk;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.EventEnvelope;
import java.util.function.Supplier;

/**
 * The history of one order cannot be read: an event is of a type that nobody here knows, or is not as it was written. Other orders are not
 * concerned.
 */
public final class OrderUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EventEnvelope event;

    OrderUnreadable(EventEnvelope event, RuntimeException cause) {
        super(
                "order " + event.order() + " cannot be read: event " + event.version() + ", " + event.type() + ": "
                        + cause.getMessage(),
                cause);
        this.event = event;
    }

    /** Reads something of an event; keys that are out of reach stay a failure of their port. */
    static <T> T reading(EventEnvelope event, Supplier<T> what) {
        try {
            return what.get();
        } catch (PortUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new OrderUnreadable(event, e);
        }
    }

    /** Returns which order. */
    public OrderId order() {
        return event.order();
    }

    /** Returns the version of the event that cannot be read. */
    public long version() {
        return event.version();
    }

    /** Returns the wire name of that event's type. */
    public String type() {
        return event.type();
    }
}
