package io.orderkit.testkit.memory;

import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.ArchivedOrder;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import io.orderkit.testkit.internal.samples.EnvelopeCopies;
import io.orderkit.testkit.internal.samples.SampleRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The precision of stored times, which databases truncate to microseconds (S-13). */
final class MicrosecondPrecision {
    private MicrosecondPrecision() {}

    static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static Append cut(Append append) {
        return new Append(
                append.order(),
                append.expectedVersion(),
                each(append.events(), MicrosecondPrecision::cut),
                each(append.journal(), MicrosecondPrecision::cut),
                cut(append.summary()));
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> cut) {
        List<T> exact = new ArrayList<>(rows);
        exact.replaceAll(cut);
        return exact;
    }

    static ArchivedOrder cut(ArchivedOrder archived) {
        return new ArchivedOrder(
                each(archived.events(), MicrosecondPrecision::cut),
                each(archived.journal(), MicrosecondPrecision::cut),
                cut(archived.summary()));
    }

    static JournalEntry cut(JournalEntry entry) {
        if (isExact(entry.at())) {
            return entry;
        }
        return SampleRows.at(entry, cut(entry.at()));
    }

    private static boolean isExact(Instant instant) {
        return instant.equals(cut(instant));
    }

    private static EventEnvelope cut(EventEnvelope event) {
        if (isExact(event.occurredAt()) && isExact(event.recordedAt())) {
            return event;
        }
        return EnvelopeCopies.times(event, cut(event.occurredAt()), cut(event.recordedAt()));
    }

    private static OrderSummary cut(OrderSummary summary) {
        return new OrderSummary(
                summary.order(),
                summary.process(),
                summary.version(),
                summary.customer(),
                summary.positions(),
                summary.ended(),
                each(summary.obligations(), MicrosecondPrecision::cut),
                cut(summary.receivedAt()),
                cut(summary.updatedAt()));
    }

    private static Obligation cut(Obligation obligation) {
        return obligation.due().map(due -> obligation.due(cut(due))).orElse(obligation);
    }
}
