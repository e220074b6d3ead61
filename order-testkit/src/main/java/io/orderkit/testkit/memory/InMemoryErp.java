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
 * A fake ERP that recognises each effect by its id and performs it only once. The ERP numbers the effects, from {@code ERP-1} onwards.
 * Tests can make the ERP reject a kind of effect, become unavailable, or lose the answer to an effect that it has performed. Thread-safe.
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

    /**
     * Makes the ERP reject all effects of the given kind. The answers to effects that the ERP has already performed do
     * not change.
     */
    public synchronized void reject(String kind, String reason) {
        rejected.put(kind, reason);
    }

    /** Makes the ERP accept effects of the given kind again. */
    public synchronized void accept(String kind) {
        rejected.remove(kind);
    }

    /**
     * Sets additional items for the ERP's answers to effects of the given kind. Without these items, an answer contains
     * only the effect's number. For example, the items can be values that a real ERP would print on a document.
     */
    public synchronized void answerWith(String kind, Map<String, String> items) {
        particulars.put(kind, Map.copyOf(items));
    }

    /** Makes the ERP perform the next effect of the given kind but lose the answer. */
    public synchronized void loseNextAnswer(String kind) {
        losing.add(kind);
    }

    /** Makes the ERP unavailable, or available again. */
    public void outage(boolean whether) {
        outage.set(whether);
    }

    /** Returns all effects that the ERP has performed, without duplicates. */
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
