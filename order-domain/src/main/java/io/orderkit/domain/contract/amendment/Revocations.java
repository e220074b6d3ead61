package io.orderkit.domain.contract.amendment;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.order.Parts;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The requests to revoke ERP registrations that the ERP has not answered yet (X8).
 *
 * @param versions the versions of the confirmation for which a revocation request is unanswered
 */
public record Revocations(Set<Integer> versions) {
    static final Parts.Key<Revocations> KEY = new Parts.Key<>("revocations", new Revocations(Set.of()));

    public Revocations {
        versions = Set.copyOf(versions);
    }

    /** Returns the unanswered revocation requests of an order. */
    public static Revocations of(ContractOrder order) {
        return order.part(KEY);
    }

    Revocations with(int version) {
        Set<Integer> more = new LinkedHashSet<>(versions);
        more.add(version);
        return new Revocations(more);
    }

    Revocations without(int version) {
        Set<Integer> left = new LinkedHashSet<>(versions);
        left.remove(version);
        return left.isEmpty() ? KEY.empty() : new Revocations(left);
    }
}
