package io.orderkit.testkit.memory;

import io.orderkit.domain.order.Intent;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpEffects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An ERP that does each effect once by its id, numbers what it did from {@code ERP-1}, and can be told to reject a kind of
 * effect, to be out of service, or to lose an answer after the deed. Thread-safe.
 */
public final class InMemoryErp implements ErpEffects {
    private final Map<String, Intent.Answer> answers = new HashMap<>();
    private final Map<String, Map<String, String>> particulars = new HashMap<>();
    private final Map<String, String> rejected = new HashMap<>();
    private final Set<String> losing = new HashSet<>();
    private final List<Intent.Effect> performed = new ArrayList<>();
    private final Outage outage = new Outage("erp-effects");

    @Override
    public synchronized Intent.Answer perform(String effectId, Intent.Effect effect) {
        outage.check();
        Intent.Answer answer = answers.computeIfAbsent(effectId, first -> answer(effect));
        if (losing.remove(effect.kind())) {
            String message = "the answer to " + effectId + " was lost, as the test asked";
            throw PortUnavailable.outcomeUnknown("erp-effects", message, new IllegalStateException(message));
        }
        return answer;
    }

    @Override
    public synchronized Optional<Intent.Answer> lookUp(String effectId) {
        outage.check();
        return Optional.ofNullable(answers.get(effectId));
    }

    /** Rejects a kind of effect from now on; effects done before keep their answer. */
    public synchronized void reject(String kind, String reason) {
        rejected.put(kind, reason);
    }

    /** Takes a kind of effect again. */
    public synchronized void accept(String kind) {
        rejected.remove(kind);
    }

    /** Says more to a kind of effect than its number, as the items that the ERP prints. */
    public synchronized void answerWith(String kind, Map<String, String> items) {
        particulars.put(kind, Map.copyOf(items));
    }

    /** Does the next effect of this kind, but its answer gets lost on the way. */
    public synchronized void loseNextAnswer(String kind) {
        losing.add(kind);
    }

    /** Out of service from now on, or back in service. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Returns the effects that were done, each once. */
    public synchronized List<Intent.Effect> performed() {
        return List.copyOf(performed);
    }

    private Intent.Answer answer(Intent.Effect effect) {
        String reason = rejected.get(effect.kind());
        if (reason != null) {
            return new Intent.Answer.Rejected(reason);
        }
        performed.add(effect);
        return new Intent.Answer.Done("ERP-" + performed.size(), particulars.getOrDefault(effect.kind(), Map.of()));
    }
}
