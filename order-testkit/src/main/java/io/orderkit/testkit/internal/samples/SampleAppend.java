package io.orderkit.testkit.internal.samples;

import io.orderkit.domain.model.CommandId;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Obligation;
import io.orderkit.ports.store.Append;
import io.orderkit.ports.store.EventEnvelope;
import io.orderkit.ports.store.JournalEntry;
import io.orderkit.ports.store.OrderSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An append under construction. Immutable. */
public record SampleAppend(Append append) {
    public OrderId order() {
        return append.order();
    }

    public CommandId command() {
        return append.journal().get(0).command();
    }

    public JournalEntry entry() {
        return append.journal().get(0);
    }

    public EventEnvelope event() {
        return append.events().get(0);
    }

    public OrderSummary summary() {
        return append.summary();
    }

    /** Returns a copy of the append with an added journal entry for another command, for example a due command. */
    public SampleAppend alsoBy(JournalEntry entry) {
        List<JournalEntry> journal = new ArrayList<>(append.journal());
        journal.add(entry);
        return with(append.events(), journal, append.summary());
    }

    public SampleAppend events(UnaryOperator<EventEnvelope> change) {
        return with(append.events().stream().map(change).toList(), append.journal(), append.summary());
    }

    public SampleAppend payload(String payload) {
        return events(event -> EnvelopeCopies.payload(event, payload));
    }

    public SampleAppend summary(UnaryOperator<OrderSummary> change) {
        return with(append.events(), append.journal(), change.apply(append.summary()));
    }

    public SampleAppend journal(UnaryOperator<JournalEntry> change) {
        return with(append.events(), append.journal().stream().map(change).toList(), append.summary());
    }

    public SampleAppend positions(Map<String, String> positions) {
        return summary(s -> new OrderSummary(
                s.order(),
                s.process(),
                s.version(),
                s.customer(),
                positions,
                s.ended(),
                s.obligations(),
                s.receivedAt(),
                s.updatedAt()));
    }

    public SampleAppend customer(Optional<CustomerId> customer) {
        return summary(s -> new OrderSummary(
                s.order(),
                s.process(),
                s.version(),
                customer,
                s.positions(),
                s.ended(),
                s.obligations(),
                s.receivedAt(),
                s.updatedAt()));
    }

    public SampleAppend owing(List<Obligation> obligations) {
        return summary(s -> new OrderSummary(
                s.order(),
                s.process(),
                s.version(),
                s.customer(),
                s.positions(),
                s.ended(),
                obligations,
                s.receivedAt(),
                s.updatedAt()));
    }

    /** Returns a copy in which the order was received and last changed at different times. */
    public SampleAppend seen(Instant at) {
        return summary(s -> new OrderSummary(
                s.order(), s.process(), s.version(), s.customer(), s.positions(), s.ended(), s.obligations(), at, at));
    }

    public SampleAppend process(String process, boolean ended) {
        return summary(s -> new OrderSummary(
                s.order(),
                process,
                s.version(),
                s.customer(),
                s.positions(),
                ended,
                s.obligations(),
                s.receivedAt(),
                s.updatedAt()));
    }

    private SampleAppend with(List<EventEnvelope> events, List<JournalEntry> journal, OrderSummary summary) {
        return new SampleAppend(new Append(append.order(), append.expectedVersion(), events, journal, summary));
    }
}
