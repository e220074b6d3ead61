package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.confirmation.CheckReturn;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.OrderDates;
import io.orderkit.domain.contract.confirmation.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.ReturnConfirmation;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.pricing.Pricing;
import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderLine;
import io.orderkit.domain.model.Quantity;
import io.orderkit.domain.model.Tolerance;
import io.orderkit.domain.process.Gate;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The condition on supervising the making (C11). */
public final class MakingGates {
    /** C11: the confirmation asks for supervision. */
    public static final Gate<ContractOrder> SUPERVISION_INSTRUCTED = Gate.named(
            "supervision-instructed",
            (order, moment) -> order.content().supervision().isEmpty()
                    ? List.of(Refusal.gate(ProductionRefusal.SUPERVISION_NOT_INSTRUCTED))
                    : List.of());

    private MakingGates() {}
}
