package io.orderkit.domain.contract.production;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;

/**
 * C11: the CS assistant has carried out a supervision instruction of the confirmation.
 *
 * @param instruction which one, as the confirmation words it
 * @param observed what he saw of progress, quality, quantity, time
 */
@Wire("record-supervision")
public record RecordSupervision(String instruction, String observed) implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, RecordSupervision command, Deciding deciding) {
        return new Objections()
                .when(
                        order.content().supervision().stream()
                                .noneMatch(item -> item.what().equals(command.instruction)),
                        ProductionRefusal.SUPERVISION_UNKNOWN,
                        "found",
                        command.instruction)
                .list();
    }

    public static List<SupervisionRecorded> decide(ContractOrder order, RecordSupervision command, Deciding deciding) {
        return List.of(new SupervisionRecorded(command.instruction, command.observed));
    }
}
