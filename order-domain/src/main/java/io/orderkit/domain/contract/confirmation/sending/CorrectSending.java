package io.orderkit.domain.contract.confirmation.sending;

import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.confirmation.ConfirmationSending;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Names;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;
import java.util.Optional;

/**
 * The command that corrects the recorded sending time or legibility of the confirmation (X10). Until the production
 * order is issued, correcting a sending also changes the waiting days (C9.3).
 *
 * @param sending the 1-based number of the sending within the current version
 * @param sent the corrected time of the sending; if absent, the time stays unchanged
 * @param legible whether the sending was legible on arrival; if absent, the recorded answer stays unchanged
 * @param reason an explanation of how the error was found
 */
@Wire("correct-sending")
public record CorrectSending(int sending, Optional<HappenedOn> sent, Optional<Boolean> legible, String reason)
        implements Command<ContractOrder> {
    /**
     * Checks that a reason is given.
     *
     * @throws io.orderkit.domain.model.InvalidValue if {@code reason} is blank
     */
    public CorrectSending {
        reason = Names.required("reason", reason);
    }

    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Confirmation.of(order).entered(moment);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Confirmation confirmation = Confirmation.of(order);
        Optional<ConfirmationSending> recorded = confirmation.sending(sending);
        Objections objections = new Objections()
                .when(
                        recorded.isEmpty(),
                        ConfirmationRefusal.SENDING_UNKNOWN,
                        "sending",
                        sending,
                        "count",
                        confirmation.sendings().size())
                .when(
                        recorded.filter(it -> corrected(it, deciding).equals(it))
                                .isPresent(),
                        ConfirmationRefusal.SENDING_STANDS,
                        "sending",
                        sending)
                .when(
                        legible.isPresent()
                                && recorded.filter(ConfirmationSending::isUnconfirmed)
                                        .isPresent(),
                        ConfirmationRefusal.SENDING_NOT_CONFIRMED,
                        "sending",
                        sending);
        confirmation
                .paper()
                .map(ReturnedPaper::arrived)
                .ifPresent(arrived -> recorded.flatMap(any -> sent)
                        .ifPresent(when -> objections.when(
                                isBeforeAll(confirmation.withSending(sending, it -> corrected(it, deciding)), arrived),
                                ConfirmationRefusal.SENDING_AFTER_RETURN,
                                "found",
                                when,
                                "returned",
                                arrived)));
        return objections.list();
    }

    /** Returns whether the returned document arrived before all sendings, ignoring those reported as illegible. */
    private static boolean isBeforeAll(Confirmation corrected, HappenedOn arrived) {
        return corrected.sendings().stream()
                .filter(it -> !it.illegible())
                .allMatch(it -> it.sentOn().isAfter(arrived, it.zone()));
    }

    /**
     * Returns the corrected sending. Because of time zones, a date without a time can be one day after the day of
     * entry. The day of entry is then used instead.
     */
    private ConfirmationSending corrected(ConfirmationSending recorded, Deciding deciding) {
        ConfirmationSending when = sent.map(truth -> truth.noLaterThan(recorded.at(deciding.now())))
                .map(recorded::sentInTruth)
                .orElse(recorded);
        return legible.map(when::confirmed).orElse(when);
    }

    @Override
    public List<SendingCorrected> decide(ContractOrder order, Deciding deciding) {
        ConfirmationSending recorded = Confirmation.of(order).sending(sending).orElseThrow();
        return List.of(new SendingCorrected(
                sending, recorded, corrected(recorded, deciding), reason, deciding.by(), deciding.now()));
    }
}
