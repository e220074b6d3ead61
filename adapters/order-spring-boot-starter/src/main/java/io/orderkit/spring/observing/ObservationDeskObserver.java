package io.orderkit.spring.observing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.orderkit.desk.DeskObserver;
import org.jspecify.annotations.Nullable;

/**
 * An observer that records one observation, {@code orderkit.attempt}, for each attempt. The observation contains the command and the
 * outcome; the order's id appears only in traces. Each attempt begins and ends on the same thread.
 */
public final class ObservationDeskObserver implements DeskObserver {
    private static final String NAME = "orderkit.attempt";
    private static final ThreadLocal<@Nullable Observation> CURRENT = new ThreadLocal<>();

    private final ObservationRegistry registry;

    public ObservationDeskObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void submitted(AttemptContext about) {
        end("failed");
        CURRENT.set(Observation.createNotStarted(NAME, registry)
                .contextualName("order " + about.command())
                .lowCardinalityKeyValue("command", about.command())
                .highCardinalityKeyValue("order", about.order().value())
                .start());
    }

    @Override
    public void accepted(AttemptContext about, int events) {
        end("accepted");
    }

    /** The desk reports each reason for a refusal separately; the first report ends the observation. */
    @Override
    public void refused(AttemptContext about, String code) {
        end("refused");
    }

    @Override
    public void repeated(AttemptContext about) {
        end("repeated");
    }

    @Override
    public void conflict(AttemptContext about) {
        end("conflict");
    }

    @Override
    public void unavailable(AttemptContext about, String port) {
        end("unavailable");
    }

    /**
     * Ends the observation of the current thread. If an attempt throws an exception, its observation stays open until the next attempt on
     * that thread begins.
     */
    private void end(String outcome) {
        Observation open = CURRENT.get();
        if (open != null) {
            CURRENT.remove();
            open.lowCardinalityKeyValue("outcome", outcome).stop();
        }
    }
}
