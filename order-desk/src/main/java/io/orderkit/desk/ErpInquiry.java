package io.orderkit.desk;

import io.orderkit.desk.internal.PortRefusal;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.Facts;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * An inquiry that asks the ERP for the facts that a step needs. If an answer is missing, the attempt is refused.
 * Thread-safe.
 */
final class ErpInquiry {
    private final ErpFacts erp;
    private final Duration within;
    private final InstantSource clock;
    private final DeskObserver observer;

    ErpInquiry(ErpFacts erp, Duration within, InstantSource clock, DeskObserver observer) {
        this.erp = erp;
        this.within = within;
        this.clock = clock;
        this.observer = observer;
    }

    /**
     * The answers to an inquiry, and one refusal for each unanswered question.
     *
     * @param facts the answers
     * @param unanswered one refusal for each unanswered question
     */
    record Answers(Facts facts, List<Refusal> unanswered) {
        static Answers none() {
            return new Answers(Facts.none(), List.of());
        }
    }

    Answers ask(List<FactRequest<?>> requests) {
        Facts facts = Facts.none();
        List<Refusal> unanswered = new ArrayList<>();
        for (FactRequest<?> request : requests) {
            Instant asked = clock.instant();
            try {
                facts = answer(facts, request);
                observer.portAnswered("erp-facts", Duration.between(asked, clock.instant()), false);
            } catch (PortUnavailable e) {
                observer.portAnswered(e.port(), Duration.between(asked, clock.instant()), true);
                unanswered.add(PortRefusal.of(e));
            }
        }
        return new Answers(facts, unanswered);
    }

    private <A> Facts answer(Facts facts, FactRequest<A> request) {
        return facts.and(request, erp.answer(request, within));
    }
}
