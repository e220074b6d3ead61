package io.orderkit.desk;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.EventEnvelope;
import java.util.function.Supplier;

/**
 * The exception for an order history that cannot be read because an event has an unknown type or has been altered.
 * Other orders remain readable.
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

    /**
     * Reads data from an event, and reports any failure as an OrderUnreadable. If the keys are unavailable, the
     * PortUnavailable exception is passed on unchanged.
     */
    static <T> T reading(EventEnvelope event, Supplier<T> what) {
        try {
            return what.get();
        } catch (PortUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new OrderUnreadable(event, e);
        }
    }

    /** Returns the order. */
    public OrderId order() {
        return event.order();
    }

    /** Returns the version of the unreadable event. */
    public long version() {
        return event.version();
    }

    /** Returns the wire name of the unreadable event's type. */
    public String type() {
        return event.type();
    }
}
