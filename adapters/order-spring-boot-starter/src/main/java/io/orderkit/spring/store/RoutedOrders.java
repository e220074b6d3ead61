package io.orderkit.spring.store;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An order store whose calls join Spring's transaction if there is one, and otherwise run in their own transactions. A
 * desk does not cache orders from this store, because the host can roll a call back (S-16).
 *
 * @param tenant the tenant of the orders
 * @param current the store that the current thread uses
 */
record RoutedOrders(TenantId tenant, Supplier<OrderStore> current) implements OrderStore {
    @Override
    public boolean commitsItself() {
        return false;
    }

    @Override
    public List<EventEnvelope> load(OrderId order, long afterVersion) {
        return current.get().load(order, afterVersion);
    }

    @Override
    public Optional<JournalEntry> journal(CommandId command) {
        return current.get().journal(command);
    }

    @Override
    public AppendResult append(Append append) {
        return current.get().append(append);
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        return current.get().recordRefusal(refused);
    }
}
