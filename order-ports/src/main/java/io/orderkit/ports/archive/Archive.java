package io.orderkit.ports.archive;

import io.orderkit.domain.model.OrderId;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.json.OrderJson;
import io.orderkit.ports.store.ArchivedOrder;
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
 * Puts orders that are over into a file of JSON Lines, and fetches them back as they were: versions, ids, instants, journal. What is
 * personal stays as sealed as it is, so that erasing a person reaches into archives too.
 *
 * <pre>
 * Archive archive = new Archive(store, store, store, desk.json());
 * archive.write(OrderFilter.any(), lastYear, file);
 * archive.remove(file);                               // or keep them in the store
 * archive.restore(file);                              // here, or into an empty store
 * </pre>
 *
 * <p>A file that was cut off or altered is refused as a whole, with the line, before anything is done. A desk that has removed orders in
 * its memory may show them until it is opened anew.
 *
 * <p>Thread-safe and blocking.
 */
public final class Archive {
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
     * Writes the orders that have ended, of which nothing is owed or promised any more, and to which nothing has happened since a time.
     *
     * @param which only these of them
     * @param untouchedSince nothing has happened from then on
     * @param file a new file
     * @throws UncheckedIOException when the file is there already, or cannot be written
     * @throws PortUnavailable when the store does not answer; then the file is no archive
     */
    public ArchiveReport write(OrderQuery.OrderFilter which, Instant untouchedSince, Path file) {
        List<Long> events = new ArrayList<>();
        try (ArchiveWriter out = new ArchiveWriter(file, store.tenant(), json)) {
            Optional<String> after = Optional.empty();
            do {
                Page<OrderSummary> page =
                        orders.orders(ReadScope.everything(), which.ended(true), after, OrderQuery.MOST_ROWS);
                for (OrderSummary row : page.rows()) {
                    if (row.obligations().isEmpty() && row.updatedAt().isBefore(untouchedSince)) {
                        out.order(new ArchivedOrder(store.load(row.order(), 0), archive.journal(row.order()), row));
                        events.add(row.version());
                    }
                }
                after = page.next();
            } while (after.isPresent());
            out.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArchiveReport(events.size(), sum(events), List.of());
    }

    /** Reads a file to its end, and does nothing else. */
    public ArchiveReport verify(Path file) {
        return each(file, order -> true);
    }

    /** Takes the orders of a file out of the store, as far as they still are as the file has them. May be done again. */
    public ArchiveReport remove(Path file) {
        verify(file);
        return each(file, order -> archive.remove(order.order(), order.version()));
    }

    /** Puts the orders of a file back into the store, as far as they are not in it. May be done again. */
    public ArchiveReport restore(Path file) {
        verify(file);
        return each(file, archive::restore);
    }

    private ArchiveReport each(Path file, Predicate<ArchivedOrder> what) {
        List<Long> done = new ArrayList<>();
        List<OrderId> left = new ArrayList<>();
        try (ArchiveReader in = new ArchiveReader(file, store.tenant(), json)) {
            in.forEach(order -> {
                if (what.test(order)) {
                    done.add(order.version());
                } else {
                    left.add(order.order());
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
