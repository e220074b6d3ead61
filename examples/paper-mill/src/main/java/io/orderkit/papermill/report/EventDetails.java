package io.orderkit.papermill.report;

import io.orderkit.domain.order.OrderEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The additional details that are printed beside an event's title. Most events have none. */
final class EventDetails {
    private final Map<Class<?>, Function<OrderEvent<?>, List<String>>> details = new HashMap<>();

    private EventDetails() {}

    /** Returns the details for the events of both processes. */
    static EventDetails of(MillWording words) {
        EventDetails ofContracts = new ContractEventDetails(words).addTo(new EventDetails());
        EventDetails ofMishaps = new ContractMishapDetails(words).addTo(ofContracts);
        return new MallEventDetails(words).addTo(ofMishaps);
    }

    /** Combines several sets of event details into one. */
    @SafeVarargs
    static List<String> together(List<String>... details) {
        return Stream.of(details).flatMap(List::stream).toList();
    }

    List<String> of(OrderEvent<?> event) {
        return details.getOrDefault(event.getClass(), any -> List.of()).apply(event);
    }

    /** Registers the details for an event type and returns this object. */
    <E extends OrderEvent<?>> EventDetails on(Class<E> type, Function<E, List<String>> detail) {
        details.put(type, event -> detail.apply(type.cast(event)));
        return this;
    }
}
