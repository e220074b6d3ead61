package io.orderkit.domain.contract.confirmation.dates;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.waiting.DaySpan;
import io.orderkit.domain.contract.confirmation.waiting.InstructedDates;
import io.orderkit.domain.contract.confirmation.waiting.WaitingDays;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.Instruction;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.process.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By how many days the dates of a version have moved, by the reading with which it was sent (C9.3).
 *
 * @param order the order
 * @param dayZero the sending whose day is day 0
 * @param days how days are counted
 * @param today the day on which open spans end
 */
record Shift(ContractOrder order, ConfirmationSending dayZero, CountedDays days, LocalDate today) {
    /** As things stand; empty until there is a day 0. Days that the dates keep stay, whatever is corrected of the sendings since. */
    static Optional<Shift> of(ContractOrder order, Moment moment) {
        Confirmation confirmation = Confirmation.of(order);
        return confirmation
                .dayZero()
                .or(() -> confirmation.daysLateAtRelease().flatMap(kept -> confirmation.sending()))
                .map(sending -> new Shift(
                        order,
                        sending,
                        new CountedDays(sending.terms(), moment.calendar()),
                        sending.dayOf(moment.now())));
    }

    /** As things would stand if open spans had ended on an earlier day. */
    Shift endingOn(LocalDate day) {
        return new Shift(order, dayZero, days, day.isAfter(today) ? today : day);
    }

    /** Whether it is counted in waiting days, and not as release 0.1 counted. */
    boolean isInWaitingDays() {
        return dayZero.reading().isPresent();
    }

    /** Returns the days that move what was printed. */
    int ofPrinted() {
        return Confirmation.of(order).daysLateAtRelease().orElseGet(this::counted);
    }

    private int counted() {
        return isInWaitingDays() ? waiting().count(today, days::within) : late().count();
    }

    /** Returns the days that move production's instruction: those since it was written, where it was re-written after the version went out. */
    int ofInstruction() {
        if (!isInWaitingDays()) {
            return Math.max(0, ofPrinted() - DaysLate.beforeRewriting(order, dayZero, days));
        }
        Confirmation confirmation = Confirmation.of(order);
        return confirmation.daysLateAtRelease().isPresent()
                ? confirmation
                        .waitingEnd()
                        .filter(end -> isInForce(end.instruction()))
                        .map(end -> end.sinceInstruction())
                        .orElse(0)
                : isRewritten(order)
                        ? waiting().notBefore(dayZero.dayOf(writtenAt())).count(today, days::within)
                        : ofPrinted();
    }

    /** Whether production has re-written its instruction since the version was entered. */
    static boolean isRewritten(ContractOrder order) {
        Confirmation confirmation = Confirmation.of(order);
        return instruction(order)
                .filter(now -> confirmation
                        .printedFrom()
                        .map(printed -> !printed.equals(now.dates()))
                        .orElseGet(() -> confirmation
                                .sheet()
                                .filter(sheet -> !sheet.scheduledDate().equals(now.scheduledDate())
                                        || !sheet.productionDate().equals(now.productionDate()))
                                .isPresent()))
                .isPresent();
    }

    private boolean isInForce(InstructedDates dates) {
        return instruction(order).map(Instruction::dates).filter(dates::equals).isPresent();
    }

    private Instant writtenAt() {
        return instruction(order).map(Instruction::writtenAt).orElse(Instant.EPOCH);
    }

    private static Optional<Instruction> instruction(ContractOrder order) {
        return Feasibility.of(order).instruction();
    }

    /**
     * Returns why the dates have moved, or are taken back: by what most days are of; but where days are taken back, a finding, which
     * comes after the return, was the last to end.
     */
    DatesPostponed.Cause cause(boolean later) {
        if (!isInWaitingDays()) {
            return late().isByDeposit() ? byDeposit(later) : byReturn(later);
        }
        WaitingSpans spans = spans();
        int byReturn = count(spans.byReturn());
        int byDeposit = spans.byDeposit().map(this::count).orElse(0);
        int byFindings = new WaitingDays(spans.byFindings()).count(today, days::within);
        if (byDeposit > byReturn + byFindings) {
            return byDeposit(later);
        }
        boolean findings = later ? byFindings > byReturn : byFindings > 0;
        return findings ? byFinding(later) : byReturn(later);
    }

    private static DatesPostponed.Cause byReturn(boolean later) {
        return later ? DatesPostponed.Cause.RETURN_IS_LATE : DatesPostponed.Cause.RETURN_HAD_ARRIVED_EARLIER;
    }

    private static DatesPostponed.Cause byFinding(boolean later) {
        return later ? DatesPostponed.Cause.FINDING_IS_OPEN : DatesPostponed.Cause.FINDING_WAS_SETTLED_EARLIER;
    }

    private static DatesPostponed.Cause byDeposit(boolean later) {
        return later ? DatesPostponed.Cause.DEPOSIT_IS_LATE : DatesPostponed.Cause.DEPOSIT_HAD_ARRIVED_EARLIER;
    }

    private int count(DaySpan span) {
        return days.within(span.from(), span.until().orElse(today));
    }

    private DaysLate late() {
        return DaysLate.of(order, dayZero, days, today);
    }

    private WaitingSpans spans() {
        return WaitingSpans.of(order, dayZero);
    }

    private WaitingDays waiting() {
        return new WaitingDays(spans().all());
    }
}
