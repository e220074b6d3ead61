package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.ContractOrder;
import io.orderkit.domain.contract.Proof;
import io.orderkit.domain.model.LineQuantity;
import io.orderkit.domain.model.OrderLine;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Tolerance;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.OrderCommand;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * C7: production writes the instruction, on the basis of the reserve statement.
 *
 * @param productionDate when it is made; not before the reserve is expected
 * @param scheduledDate when the goods are finished, after rewinding
 * @param quantities how much of each line, within its tolerance
 * @param statement the paper
 */
@Wire("write-instruction")
public record WriteInstruction(
        LocalDate productionDate, LocalDate scheduledDate, List<LineQuantity> quantities, Statement statement)
        implements OrderCommand {
    public static List<Refusal> check(ContractOrder order, WriteInstruction command, Deciding deciding) {
        Objections objections = new Objections()
                .and(Proof.written(FeasibilityRefusal.INSTRUCTION_WRITING_MISSING, command.statement))
                .when(
                        command.scheduledDate.isBefore(command.productionDate),
                        FeasibilityRefusal.SCHEDULED_BEFORE_PRODUCTION,
                        "found",
                        command.scheduledDate,
                        "expected",
                        command.productionDate)
                .when(
                        command.scheduledDate.isBefore(deciding.today()),
                        FeasibilityRefusal.SCHEDULED_DATE_IN_THE_PAST,
                        "found",
                        command.scheduledDate,
                        "today",
                        deciding.today());
        Feasibility.of(order)
                .reserve()
                .flatMap(Reserve::expectedOn)
                .ifPresent(expected -> objections.when(
                        command.productionDate.isBefore(expected),
                        FeasibilityRefusal.PRODUCTION_BEFORE_RESERVE,
                        "found",
                        command.productionDate,
                        "expected",
                        expected));
        order.content()
                .lines()
                .forEach(line -> line.quantity()
                        .ifPresent(ordered -> objections.when(
                                !isInstructed(line, command.quantities),
                                FeasibilityRefusal.QUANTITY_NOT_INSTRUCTED,
                                "line",
                                line.number(),
                                "ordered",
                                ordered)));
        return objections.list();
    }

    private static boolean isInstructed(OrderLine line, List<LineQuantity> quantities) {
        List<LineQuantity> its = quantities.stream()
                .filter(instructed -> instructed.line() == line.number())
                .toList();
        return !its.isEmpty()
                && its.stream()
                        .allMatch(instructed -> line.quantity()
                                .filter(ordered ->
                                        ordered.unit() == instructed.quantity().unit())
                                .filter(ordered ->
                                        line.tolerance().orElse(Tolerance.NONE).accepts(ordered, instructed.quantity()))
                                .isPresent());
    }

    public static List<InstructionWritten> decide(ContractOrder order, WriteInstruction command, Deciding deciding) {
        return List.of(new InstructionWritten(new Instruction(
                order.revision(),
                command.productionDate,
                command.scheduledDate,
                command.quantities,
                command.statement,
                deciding.now())));
    }
}
