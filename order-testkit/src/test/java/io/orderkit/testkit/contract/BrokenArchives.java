package io.orderkit.testkit.contract;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.List;

/** Stores that put orders away with one mistake each. */
final class BrokenArchives {
    private BrokenArchives() {}

    /** Finds what events name, and so no refusal. */
    static class NoRefusals extends ForwardingStore {
        NoRefusals(InMemoryStore good) {
            super(good);
        }

        @Override
        public List<JournalEntry> journal(OrderId order) {
            return good.journal(order).stream()
                    .filter(entry -> entry.result() instanceof JournalEntry.Result.Accepted)
                    .toList();
        }
    }

    /** Takes out whatever version is there, sent or not. */
    static class TakesAnyVersion extends ForwardingStore {
        TakesAnyVersion(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean remove(OrderId order, long version) {
            return good.remove(order, good.load(order, 0).size());
        }
    }

    /** Remembers the version of what was taken out, and lets who decided on it go on. */
    static class GoesOnFromNothing extends ForwardingStore {
        GoesOnFromNothing(InMemoryStore good) {
            super(good);
        }

        @Override
        public AppendResult append(Append append) {
            AppendResult result = good.append(append);
            boolean away = good.load(append.order(), 0).isEmpty();
            return away && result.equals(new AppendResult.VersionConflict(append.expectedVersion()))
                    ? new AppendResult.Appended(append.lastVersion())
                    : result;
        }
    }

    /** Says that it was put back though it was there already. */
    static class AlwaysRestored extends ForwardingStore {
        AlwaysRestored(InMemoryStore good) {
            super(good);
        }

        @Override
        public boolean restore(ArchivedOrder archived) {
            return good.restore(archived) || !good.load(archived.order(), 0).isEmpty();
        }
    }
}
