package io.orderkit.desk.relay;

import io.orderkit.desk.DeskObserver;
import io.orderkit.desk.OrderDesk;
import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;
import io.orderkit.ports.store.Outbox;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A builder of a relay for one outbox. The publisher, the sender and the effects must be set, because a relay that
 * lacks one of them would lose events. All other settings have defaults. The builder is not thread-safe, but the relay
 * is.
 */
public final class RelayBuilder {
    private final Outbox outbox;
    private final OrderDesk desk;
    private String name = "relay";
    private Optional<EventPublisher> publisher = Optional.empty();
    private Optional<DocumentSender> sender = Optional.empty();
    private Optional<ErpEffects> effects = Optional.empty();
    private RelayTerms terms = RelayTerms.USUAL;
    private InstantSource clock = InstantSource.system();
    private DeskObserver observer = DeskObserver.NONE;

    RelayBuilder(Outbox outbox, OrderDesk desk) {
        this.outbox = outbox;
        this.desk = desk;
    }

    /**
     * Sets the relay's name, which must be unique among the relays on the same outbox; the default name is
     * {@code relay}.
     */
    public RelayBuilder name(String text) {
        name = text;
        return this;
    }

    /** Sets the port that receives every event. */
    public RelayBuilder publisher(EventPublisher port) {
        publisher = Optional.of(port);
        return this;
    }

    /** Sets the port that receives every communication. */
    public RelayBuilder sender(DocumentSender port) {
        sender = Optional.of(port);
        return this;
    }

    /** Sets the port that carries out every effect. */
    public RelayBuilder effects(ErpEffects port) {
        effects = Optional.of(port);
        return this;
    }

    /** Sets the leases, batches and pauses; the default is {@link RelayTerms#USUAL}. */
    public RelayBuilder terms(RelayTerms chosen) {
        terms = chosen;
        return this;
    }

    /** Sets the clock; the default is the system clock. */
    public RelayBuilder clock(InstantSource time) {
        clock = time;
        return this;
    }

    /** Sets the observer of sent, postponed and parked events; by default, there is none. */
    public RelayBuilder observer(DeskObserver listener) {
        observer = listener;
        return this;
    }

    /**
     * Builds the relay, without starting a thread.
     *
     * @throws IllegalStateException if the publisher, the sender or the effects are not set; the message says which is
     *     missing
     */
    public Relay build() {
        return new Relay(new RelayParts(
                name,
                outbox,
                desk,
                required("publisher", publisher),
                required("sender", sender),
                required("effects", effects),
                terms,
                clock,
                observer));
    }

    private <P> P required(String part, Optional<P> port) {
        return port.orElseThrow(() -> new IllegalStateException("relay " + name + " has no " + part
                + "; expected one, even if it does nothing: RelayBuilder." + part + "(…)"));
    }
}
