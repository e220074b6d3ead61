package io.orderkit.processtests.personal;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.AppendResult;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.testkit.memory.ForwardingStore;
import io.orderkit.testkit.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store that records all values that it receives: payloads, fingerprints, refusals, evidence and summaries. */
final class RecordingStore extends ForwardingStore {
    private final List<Object> given = new ArrayList<>();

    RecordingStore() {
        super(new InMemoryStore(TenantId.DEFAULT));
    }

    @Override
    public AppendResult append(Append append) {
        given.add(append);
        return good.append(append);
    }

    @Override
    public Optional<JournalEntry> recordRefusal(JournalEntry refused) {
        given.add(refused);
        return good.recordRefusal(refused);
    }

    String everything() {
        return given.toString();
    }
}
