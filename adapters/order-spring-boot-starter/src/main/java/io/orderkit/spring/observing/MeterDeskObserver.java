package io.orderkit.spring.observing;

import io.micrometer.core.instrument.MeterRegistry;
import io.orderkit.desk.DeskObserver;
import io.orderkit.domain.model.OrderId;
import java.time.Duration;

/**
 * An observer that records the meters of the desk, the relay and the rules. Tags contain the names of commands, codes and ports, but never
 * identify orders or persons.
 *
 * <ul>
 *   <li>Counter {@code orderkit.refusals}: the reasons for refusals, by command and code.
 *   <li>Counter {@code orderkit.retries}: the attempts that were decided again after a conflict, by command.
 *   <li>Timer {@code orderkit.port}: the time that each port call takes, by port and by success or failure.
 *   <li>Timer {@code orderkit.relay.lag}: the time between recording an event and sending it.
 *   <li>Counters {@code orderkit.relay.put.off} and {@code orderkit.relay.parked}: the events that the relay has postponed or parked.
 *   <li>Counter {@code orderkit.relay.lease.lost}: the shards that other relays have taken over.
 *   <li>Counter {@code orderkit.relay.purged}: the sent rows that the relay has removed.
 *   <li>Counter {@code orderkit.relay.stalled}: the number of times that the relay could not continue.
 *   <li>Counter {@code orderkit.rules.swapped}: the number of times that new rules took effect.
 * </ul>
 */
public final class MeterDeskObserver implements DeskObserver {
    private static final String COMMAND = "command";

    private final MeterRegistry meters;

    public MeterDeskObserver(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void refused(AttemptContext about, String code) {
        meters.counter("orderkit.refusals", COMMAND, about.command(), "code", code)
                .increment();
    }

    @Override
    public void retried(AttemptContext about, int attempt) {
        meters.counter("orderkit.retries", COMMAND, about.command()).increment();
    }

    @Override
    public void portAnswered(String port, Duration after, boolean failed) {
        meters.timer("orderkit.port", "port", port, "failed", String.valueOf(failed))
                .record(after);
    }

    @Override
    public void relayed(OrderId order, Duration lag) {
        meters.timer("orderkit.relay.lag").record(lag);
    }

    @Override
    public void putOff(OrderId order, int attempts, Duration age, String why) {
        meters.counter("orderkit.relay.put.off").increment();
    }

    @Override
    public void parked(OrderId order, String why) {
        meters.counter("orderkit.relay.parked").increment();
    }

    @Override
    public void leaseLost(int shard) {
        meters.counter("orderkit.relay.lease.lost").increment();
    }

    @Override
    public void purged(int rows) {
        meters.counter("orderkit.relay.purged").increment(rows);
    }

    @Override
    public void relayStalled(String why) {
        meters.counter("orderkit.relay.stalled").increment();
    }

    @Override
    public void rulesSwapped(String before, String after) {
        meters.counter("orderkit.rules.swapped").increment();
    }
}
