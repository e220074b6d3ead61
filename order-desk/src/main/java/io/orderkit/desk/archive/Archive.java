package io.orderkit.desk.archive;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderArchive;
import io.orderkit.ports.store.OrderQuery;
import io.orderkit.ports.store.OrderStore;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.ports.store.Page;
import io.orderkit.ports.store.ReadScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The archive of ended orders, stored as a JSON Lines file. Restored orders have the same versions, ids, times and
 * journal entries as before they were archived. Personal data stays sealed in the file, so erasing a person's data also
 * takes effect in archives.
 *
 * <pre>
 * Archive archive = new Archive(store, store, store, desk.json());
 * archive.write(OrderFilter.any(), lastYear, file);
 * archive.remove(file);                               // optional: frees space in the store
 * archive.restore(file);                              // restores the orders to this store, or to an empty one
 * </pre>
 *
 * <p>A truncated or altered file is rejected as a whole, before anything is changed; the error message gives the line
 * number. Until a desk is reopened, it may still show removed orders from its cache.
 *
 * <p>Thread-safe and blocking.
 */
public final class Archive {
    private static final String MAYBE_MOVED = "; it may have changed while it was read: try again";
    private static final String NOT_REMOVED =
            "it differs between the store and the archive, or some of its events have not been sent";
    private static final String NOT_RESTORED = "it is already in the store, was removed from it at another version,"
            + " or one of its commands is known there with another entry";

    private final OrderStore store;
    private final OrderQuery orders;
    private final OrderArchive archive;
    private final OrderJson json;

    public Archive(OrderStore store, OrderQuery orders, OrderArchive archive, OrderJson json) {
        this.store = store;
        this.orders = orders;
        this.archive = archive;
        this.json = json;
    }

    /**
     * Writes the orders that have ended, have no open obligations or promises, and have had no events since a given
     * time. An order that changes while it is being read is left out, and is reported with the reason.
     *
     * @param which the filter that selects orders
     * @param untouchedSince the time before which an order's last event must have been recorded
     * @param file a new file
     * @throws UncheckedIOException if the file already exists or cannot be written
     * @throws PortUnavailable if the store does not answer; the incomplete file is then not a valid archive
     */
    public ArchiveReport write(OrderQuery.OrderFilter which, Instant untouchedSince, Path file) {
        List<Long> events = new ArrayList<>();
        List<ArchiveReport.Left> left = new ArrayList<>();
        try (ArchiveWriter out = new ArchiveWriter(file, store.tenant(), json)) {
            Optional<String> after = Optional.empty();
            do {
                Page<OrderSummary> page =
                        orders.orders(ReadScope.everything(), which.ended(true), after, OrderQuery.MOST_ROWS);
                for (OrderSummary row : page.rows()) {
                    if (row.obligations().isEmpty() && row.updatedAt().isBefore(untouchedSince)) {
                        Optional<String> misfit = put(row, out);
                        if (misfit.isEmpty()) {
                            events.add(row.version());
                        } else {
                            left.add(new ArchiveReport.Left(row.order(), misfit.get()));
                        }
                    }
                }
                after = page.next();
            } while (after.isPresent());
            out.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveReport(events.size(), sum(events), left);
    }

    /**
     * Writes an order, or returns the reason why it is left out. An unreadable order does not prevent other orders from
     * being written.
     */
    private Optional<String> put(OrderSummary row, ArchiveWriter out) throws IOException {
        ArchivedOrder order;
        try {
            order = new ArchivedOrder(store.load(row.order(), 0), archive.journal(row.order()), row);
        } catch (PortUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of("order " + row.order() + " cannot be read: " + e.getMessage());
        }
        Optional<String> misfit = misfit(order);
        if (misfit.isEmpty()) {
            out.order(order);
        }
        return misfit;
    }

    /**
     * Returns the reason why an order is left out; empty if the order is written. An order is inconsistent
     * if it changed between the separate reads of its summary, events and journal. A single inconsistent order would
     * make the whole file unreadable.
     */
    private Optional<String> misfit(ArchivedOrder order) {
        try {
            order.requireFits(store.tenant());
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage() + MAYBE_MOVED);
        }
        return order.journal().stream()
                .map(JournalEntry::result)
                .filter(result -> result instanceof JournalEntry.Result.Accepted accepted
                        && accepted.lastVersion() > order.version())
                .findFirst()
                .map(result -> "the journal of order " + order.order() + " holds " + result
                        + "; expected none beyond version " + order.version() + MAYBE_MOVED);
    }

    /** Reads and checks a file to its end, without changing the store. */
    public ArchiveReport verify(Path file) {
        return each(file, order -> true, "");
    }

    /**
     * Removes a file's orders from the store, except those that have changed since they were archived. May be repeated.
     */
    public ArchiveReport remove(Path file) {
        verify(file);
        return each(file, order -> archive.remove(order.order(), order.version()), NOT_REMOVED);
    }

    /** Restores a file's orders, except those that are still in the store. May be repeated. */
    public ArchiveReport restore(Path file) {
        verify(file);
        return each(file, archive::restore, NOT_RESTORED);
    }

    private ArchiveReport each(Path file, Predicate<ArchivedOrder> what, String otherwise) {
        List<Long> done = new ArrayList<>();
        List<ArchiveReport.Left> left = new ArrayList<>();
        try (ArchiveReader in = new ArchiveReader(file, store.tenant(), json)) {
            in.forEach(order -> {
                if (what.test(order)) {
                    done.add(order.version());
                } else {
                    left.add(new ArchiveReport.Left(order.order(), otherwise));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveReport(done.size(), sum(done), left);
    }

    private static long sum(List<Long> events) {
        return events.stream().mapToLong(Long::longValue).sum();
    }
}
