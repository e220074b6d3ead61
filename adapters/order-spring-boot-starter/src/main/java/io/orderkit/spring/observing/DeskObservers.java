package io.orderkit.spring.observing;

import io.orderkit.desk.DeskObserver;
import io.orderkit.domain.model.OrderId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Several observers as one. Each call is passed to all observers in sequence. Thread-safe if they are. */
public final class DeskObservers implements DeskObserver {
    private final List<DeskObserver> all;

    public DeskObservers(List<DeskObserver> all) {
        this.all = List.copyOf(all);
    }

    private void notifyEach(Consumer<DeskObserver> what) {
        all.forEach(what);
    }

    @Override
    public void submitted(AttemptContext about) {
        notifyEach(each -> each.submitted(about));
    }

    @Override
    public void accepted(AttemptContext about, int events) {
        notifyEach(each -> each.accepted(about, events));
    }

    @Override
    public void refused(AttemptContext about, String code) {
        notifyEach(each -> each.refused(about, code));
    }

    @Override
    public void repeated(AttemptContext about) {
        notifyEach(each -> each.repeated(about));
    }

    @Override
    public void conflict(AttemptContext about) {
        notifyEach(each -> each.conflict(about));
    }

    @Override
    public void retried(AttemptContext about, int attempt) {
        notifyEach(each -> each.retried(about, attempt));
    }

    @Override
    public void unavailable(AttemptContext about, String port) {
        notifyEach(each -> each.unavailable(about, port));
    }

    @Override
    public void portAnswered(String port, Duration after, boolean failed) {
        notifyEach(each -> each.portAnswered(port, after, failed));
    }

    @Override
    public void relayed(OrderId order, Duration lag) {
        notifyEach(each -> each.relayed(order, lag));
    }

    @Override
    public void putOff(OrderId order, int attempts, Duration age, String why) {
        notifyEach(each -> each.putOff(order, attempts, age, why));
    }

    @Override
    public void parked(OrderId order, String why) {
        notifyEach(each -> each.parked(order, why));
    }

    @Override
    public void leaseLost(int shard) {
        notifyEach(each -> each.leaseLost(shard));
    }

    @Override
    public void purged(int rows) {
        notifyEach(each -> each.purged(rows));
    }

    @Override
    public void relayStalled(String why) {
        notifyEach(each -> each.relayStalled(why));
    }

    @Override
    public void rulesSwapped(String before, String after) {
        notifyEach(each -> each.rulesSwapped(before, after));
    }
}
