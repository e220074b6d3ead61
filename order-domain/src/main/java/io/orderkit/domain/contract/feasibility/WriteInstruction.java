package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.ContractForm;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.order.WrittenProof;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Blank;
import io.orderkit.domain.time.HappenedOn;
import io.orderkit.domain.wire.Since;
import java.time.LocalDate;
import java.util.List;

/**
 * The command by which production writes its instruction, based on the reserve statement (C7).
 *
 * @param productionDate the day on which production begins, which must not be before the raw material is expected
 * @param scheduledDate the date by which the goods must be finished, including rewinding
 * @param quantities the quantities to produce for each order line; the sum for a line must be within the line's
 *     tolerance
 * @param statement the document
 * @param objections the terms that production rejects; all other terms are accepted
 */
@Wire("write-instruction")
public record WriteInstruction(
        LocalDate productionDate,
        LocalDate scheduledDate,
        List<LineQuantity> quantities,
        Statement statement,
        @Since("0.2") List<TermObjection> objections)
        implements Command<ContractOrder> {
    /** Creates an instruction without objections. */
    public WriteInstruction(
            LocalDate productionDate, LocalDate scheduledDate, List<LineQuantity> quantities, Statement statement) {
        this(productionDate, scheduledDate, quantities, statement, List.of());
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.TECHNICAL_ANSWER, SignedDocument.RESERVE_STATEMENT);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Objections objections = new Objections()
                .and(WrittenProof.written(FeasibilityRefusal.INSTRUCTION_WRITING_MISSING, statement))
                .when(
                        scheduledDate.isBefore(productionDate),
                        FeasibilityRefusal.SCHEDULED_BEFORE_PRODUCTION,
                        "found",
                        scheduledDate,
                        "expected",
                        productionDate)
                .when(
                        scheduledDate.isBefore(deciding.today()),
                        FeasibilityRefusal.SCHEDULED_DATE_IN_THE_PAST,
                        "found",
                        scheduledDate,
                        "today",
                        deciding.today())
                .when(
                        productionDate.isBefore(deciding.today()),
                        FeasibilityRefusal.PRODUCTION_DATE_IN_THE_PAST,
                        "found",
                        productionDate,
                        "today",
                        deciding.today())
                .and(unfounded(order));
        Feasibility.of(order)
                .reserve()
                .flatMap(Reserve::expectedOn)
                .ifPresent(expected -> objections.when(
                        productionDate.isBefore(expected),
                        FeasibilityRefusal.PRODUCTION_BEFORE_RESERVE,
                        "found",
                        productionDate,
                        "expected",
                        expected));
        order.content()
                .lines()
                .forEach(line -> line.quantity()
                        .ifPresent(ordered -> objections.when(
                                !isInstructed(line, quantities),
                                FeasibilityRefusal.QUANTITY_NOT_INSTRUCTED,
                                "line",
                                line.number(),
                                "ordered",
                                ordered)));
        return objections.list();
    }

    /**
     * Returns a refusal for each objection that has no reason or refers to an item missing from the order's form (C7).
     */
    private List<Refusal> unfounded(ContractOrder order) {
        Objections unfounded = new Objections();
        for (TermObjection objection : objections) {
            FormItem item = objection.item();
            boolean isNowhere = item.line().isPresent()
                    && order.content().line(item.line().get()).isEmpty();
            unfounded
                    .when(
                            Blank.is(objection.reason()),
                            FeasibilityRefusal.OBJECTION_WITHOUT_REASON,
                            "item",
                            item.forSentence())
                    .when(
                            isNowhere
                                    || ContractForm.of(order)
                                            .place(item.field())
                                            .isEmpty(),
                            FeasibilityRefusal.OBJECTION_TO_NOTHING,
                            "item",
                            item.forSentence());
        }
        return unfounded.list();
    }

    /** Returns whether the instruction's quantities for a line add up to the ordered quantity, within tolerance. */
    private static boolean isInstructed(OrderLine line, List<LineQuantity> quantities) {
        List<Quantity> its = quantities.stream()
                .filter(instructed -> instructed.line() == line.number())
                .map(LineQuantity::quantity)
                .toList();
        return line.quantity()
                .filter(ordered -> its.stream().allMatch(each -> each.unit().equals(ordered.unit())))
                .flatMap(ordered -> its.stream()
                        .reduce(Quantity::plus)
                        .filter(sum -> line.tolerance().orElse(Tolerance.NONE).accepts(ordered, sum)))
                .isPresent();
    }

    @Override
    public List<InstructionWritten> decide(ContractOrder order, Deciding deciding) {
        return List.of(new InstructionWritten(new Instruction(
                order.revision(), productionDate, scheduledDate, quantities, statement, deciding.now(), objections)));
    }
}
