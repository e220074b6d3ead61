package io.orderkit.papermill.report;

import io.orderkit.domain.order.OrderEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What there is to tell of an event beside its title. Of most there is nothing. */
final class Details {
    private final Map<Class<?>, Function<OrderEvent<?>, List<String>>> tellers = new HashMap<>();

    Details(Words words) {
        new ContractDetails(words).addTo(this);
        new MallDetails(words).addTo(this);
    }

    List<String> of(OrderEvent<?> event) {
        return tellers.getOrDefault(event.getClass(), any -> List.of()).apply(event);
    }

    <E extends OrderEvent<?>> void on(Class<E> type, Function<E, List<String>> teller) {
        tellers.put(type, event -> teller.apply(type.cast(event)));
    }
}
