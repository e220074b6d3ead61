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
 * The number of days by which the dates of a version have moved, according to the interpretation of C9.3 under which
 * the version was sent.
 *
 * @param order the order
 * @param dayZero the sending that defines day 0
 * @param days the counter of days
 * @param today the day up to which an unfinished waiting period is counted
 */
record Shift(ContractOrder order, ConfirmationSending dayZero, CountedDays days, LocalDate today) {
    /**
     * Returns the shift of the dates at a given moment, or an empty result until a sending defines day 0. Once the
     * number of days is final, it stays the same even if a sending is corrected.
     */
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

    /**
     * Returns the shift with unfinished waiting periods counted up to {@code day} or {@link #today}, whichever is
     * earlier.
     */
    Shift endingOn(LocalDate day) {
        return new Shift(order, dayZero, days, day.isAfter(today) ? today : day);
    }

    /** Returns whether the dates move by waiting days; release 0.1 moved them by late days. */
    boolean isInWaitingDays() {
        return dayZero.reading().isPresent();
    }

    /** Returns the number of days by which the printed dates move. */
    int ofPrinted() {
        return Confirmation.of(order).daysLateAtRelease().orElseGet(this::counted);
    }

    private int counted() {
        return isInWaitingDays() ? waiting().count(today, days::within) : late().count();
    }

    /**
     * Returns the number of days by which the dates in production's instruction move. If production rewrote the
     * instruction after the version was sent, the result includes only the days since then.
     */
    int ofInstruction() {
        if (!isInWaitingDays()) {
            return Math.max(0, ofPrinted() - FirstReleaseDaysLate.beforeRewriting(order, dayZero, days));
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

    /** Returns whether production has rewritten its instruction since the version was entered. */
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
     * Returns the cause that accounts for most of the days in the shift. If the dates move earlier, any wait
     * for findings takes precedence, even over a longer wait for the returned document.
     */
    DatesPostponed.Cause cause(boolean later) {
        if (!isInWaitingDays()) {
            return late().isByDeposit() ? byDeposit(later) : byReturn(later);
        }
        WaitingCauses spans = spans();
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

    private FirstReleaseDaysLate late() {
        return FirstReleaseDaysLate.of(order, dayZero, days, today);
    }

    private WaitingCauses spans() {
        return WaitingCauses.of(order, dayZero);
    }

    private WaitingDays waiting() {
        return new WaitingDays(spans().all());
    }
}
