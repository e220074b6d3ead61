package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.WireType;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.ports.TenantId;
import io.orderkit.ports.store.ReadScope;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The check that no command contains its sender's identity. An actor, a tenant or a read scope always comes from the
 * host, never from JSON.
 */
public final class CallerReview {
    /** The types whose values only the host may supply. */
    public static final Set<Class<?>> CLAIMS = Set.of(Actor.class, TenantId.class, ReadScope.class);

    private final IdentityHashMap<Codec, Class<?>> claims = new IdentityHashMap<>();
    private final List<String> defects;

    /** @param defects the list to which defects are added */
    public CallerReview(CodecFinder finder, List<String> defects) {
        CLAIMS.forEach(claim -> finder.found(claim).ifPresent(codec -> claims.put(codec, claim)));
        this.defects = defects;
    }

    public void review(WireTypes types) {
        types.typesOf(OrderCommand.class).forEach(this::review);
    }

    private void review(WireType command) {
        Set<Codec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Codec> open = new ArrayDeque<>(List.of(command.codec()));
        while (!open.isEmpty()) {
            Codec codec = open.remove();
            if (seen.add(codec)) {
                open.addAll(codec.parts());
            }
        }
        claims.forEach((codec, claim) -> {
            if (seen.contains(codec)) {
                defects.add("command " + command.name() + ": it contains " + claim.getSimpleName()
                        + ", which a JSON text could forge; expected the one of the attempt, or an ActorId");
            }
        });
    }
}
