package io.orderkit.domain.contract.delivery.arrival;

import io.orderkit.domain.contract.delivery.ClaimToOpen;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.order.Intent;
import java.util.Map;
import java.util.Set;

/** The obligation of customer service to open a claim (C18). */
public final class ClaimDebt {
    /** Its obligation code. */
    public static final String CODE = "claim-to-open";

    private ClaimDebt() {}

    /** Returns the notification that a claim must be opened, with a key that is unique within the event. */
    public static Intent message(ClaimToOpen claim) {
        return new Intent.Communication(
                        "claim-to-open",
                        Set.of(Role.CS_AGENT, Role.CS_SUPERVISOR, Role.SALESPERSON),
                        Map.of(
                                "cause",
                                Names.kebab(claim.cause()),
                                "by",
                                claim.owedBy().toString()))
                .keyed("claim");
    }
}
