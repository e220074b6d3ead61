package io.orderkit.desk.facts;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.policy.recorded.RecordedFacts;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.JournalQuery;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.Page;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts in a command journal, read page by page. The facts come from accepted and refused attempts.
 *
 * <pre>{@code
 * Iterator<RecordedFacts> facts = FactJournal.of(store, json);
 * }</pre>
 *
 * <p>Not thread-safe. The reader keeps only one page of the journal in memory at a time.
 */
public final class FactJournal implements Iterator<RecordedFacts> {
    private final JournalQuery journal;
    private final OrderJson json;
    private Iterator<RecordedFacts> page = Stream.<RecordedFacts>empty().iterator();
    private Optional<String> next = Optional.empty();
    private boolean begun;

    private FactJournal(JournalQuery journal, OrderJson json) {
        this.journal = journal;
        this.json = json;
    }

    /**
     * Returns the facts of all entries in a journal.
     *
     * @param json the OrderJson; it must know every type that the desk has written to this journal
     */
    public static Iterator<RecordedFacts> of(JournalQuery journal, OrderJson json) {
        return new FactJournal(journal, json);
    }

    /** Returns the facts of one journal entry. */
    public static Stream<RecordedFacts> of(JournalEntry entry, OrderJson json) {
        return json.readTaggedList(entry.evidence()).stream()
                .filter(PolicyFacts.class::isInstance)
                .map(facts -> new RecordedFacts(entry.order(), entry.at(), (PolicyFacts<?>) facts));
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && (!begun || next.isPresent())) {
            Page<JournalEntry> read = journal.entries(next, OrderQuery.MOST_ROWS);
            begun = true;
            next = read.next();
            page = read.rows().stream().flatMap(entry -> of(entry, json)).iterator();
        }
        return page.hasNext();
    }

    @Override
    public RecordedFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the journal is at its end");
        }
        return page.next();
    }
}
