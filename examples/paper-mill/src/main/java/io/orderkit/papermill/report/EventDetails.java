package io.orderkit.papermill.report;

import io.orderkit.domain.order.OrderEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What there is to say of an event beside its title. Of most there is nothing. */
final class EventDetails {
    private final Map<Class<?>, Function<OrderEvent<?>, List<String>>> details = new HashMap<>();

    private EventDetails() {}

    /** Returns the details of the events of both processes. */
    static EventDetails of(MillWording words) {
        EventDetails all = new EventDetails();
        new ContractEventDetails(words).addTo(all);
        new MallEventDetails(words).addTo(all);
        return all;
    }

    List<String> of(OrderEvent<?> event) {
        return details.getOrDefault(event.getClass(), any -> List.of()).apply(event);
    }

    /** Sets what is said of a type of events, and returns this. */
    <E extends OrderEvent<?>> EventDetails on(Class<E> type, Function<E, List<String>> detail) {
        details.put(type, event -> detail.apply(type.cast(event)));
        return this;
    }
}
