package io.orderkit.spring.running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The lifecycle of the reviews of all tenants. At regular intervals, each review goes through the unfinished orders,
 * and records events that are triggered by time alone (C9.3, C18).
 */
public final class ReviewLifecycle implements SmartLifecycle {
    private final List<OrderReviews> reviews;
    private final Duration every;
    private @Nullable Thread thread;
    private @Nullable CountDownLatch ending;

    /**
     * @param reviews the reviews, one for each tenant
     * @param every the interval
     */
    public ReviewLifecycle(List<OrderReviews> reviews, Duration every) {
        this.reviews = List.copyOf(reviews);
        this.every = every;
    }

    @Override
    public synchronized void start() {
        CountDownLatch end = new CountDownLatch(1);
        Thread started = new Thread(() -> goOn(end), "order-reviews");
        started.setDaemon(true);
        ending = end;
        thread = started;
        started.start();
    }

    private void goOn(CountDownLatch end) {
        try {
            while (!end.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
                reviews.forEach(each -> each.pass(() -> end.getCount() == 0));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the reviews once the current order has been reviewed. */
    @Override
    public synchronized void stop() {
        if (ending != null && thread != null) {
            ending.countDown();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        ending = null;
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /**
     * Returns a phase in which the reviews stop before the relays, so that the relays can send the events of the last review.
     */
    @Override
    public int getPhase() {
        return RelayLifecycle.PHASE + 1;
    }
}
