package io.orderkit.spring.observing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.orderkit.desk.DeskObserver;
import org.jspecify.annotations.Nullable;

/**
 * An observation {@code orderkit.attempt} for each attempt, with command and outcome; the order's id is part of traces only. An attempt
 * begins and ends in one thread.
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

    /** Called once for each reason; the first call ends the observation. */
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
     * Ends the observation of the thread. After an attempt that ended by an exception, its observation is still open when the next attempt
     * begins.
     */
    private void end(String outcome) {
        Observation open = CURRENT.get();
        if (open != null) {
            CURRENT.remove();
            open.lowCardinalityKeyValue("outcome", outcome).stop();
        }
    }
}
