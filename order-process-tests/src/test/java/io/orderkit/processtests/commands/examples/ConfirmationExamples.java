package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.RecordErpRegistration;
import io.orderkit.domain.contract.confirmation.RecordErpRejection;
import io.orderkit.domain.contract.confirmation.ReturnFinding;
import io.orderkit.domain.contract.confirmation.ReturnedPaper;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.dates.ReviewPostponement;
import io.orderkit.domain.contract.confirmation.entry.EnterConfirmation;
import io.orderkit.domain.contract.confirmation.entry.ProposeConfirmationDate;
import io.orderkit.domain.contract.confirmation.entry.RelaxConfirmationDate;
import io.orderkit.domain.contract.confirmation.offer.RecordArrivalAnswer;
import io.orderkit.domain.contract.confirmation.registration.CorrectRegistration;
import io.orderkit.domain.contract.confirmation.registration.ExplainDifference;
import io.orderkit.domain.contract.confirmation.returned.CheckReturn;
import io.orderkit.domain.contract.confirmation.returned.CorrectReturn;
import io.orderkit.domain.contract.confirmation.returned.FindingOutcome;
import io.orderkit.domain.contract.confirmation.returned.ReconfirmFinding;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.confirmation.sending.CorrectSending;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The examples of commands for the customer order confirmation (C8, C9). The command reference quotes these examples.
 */
final class ConfirmationExamples {
    static final List<OrderCommand> ALL = List.of(
            new ProposeConfirmationDate(
                    LocalDate.parse("2026-03-16"), "open account, the customer's dock is shut over the weekend"),
            new RelaxConfirmationDate(
                    LocalDate.parse("2026-03-16"),
                    "open account, the customer's dock is shut over the weekend",
                    new ActorId("zhou.tao")),
            new EnterConfirmation(Optional.of(LocalDate.parse("2026-04-02"))),
            new RecordErpRegistration(1, "ERP-88120", Map.of("unit-price-1", Personal.of("6.20 CNY/kg"))),
            new RecordErpRejection(1, "the ERP has no product KL-126"),
            new CheckPrint(List.of(FormItem.of(FormField.LABELLING, 1))),
            new ExplainDifference(
                    FormItem.of(FormField.LABELLING, 1), "the ERP keeps the label under its number, L-14"),
            new CorrectRegistration(Set.of(FormItem.of(FormField.CONTACT)), "the extension was typed wrongly"),
            new RecordArrivalAnswer(
                    true, Personal.of("Purchasing manager, Tall Pine Cartons"), LocalDate.parse("2026-03-04")),
            new SendConfirmation(),
            new ConfirmReception(true),
            new CorrectSending(
                    1,
                    Optional.of(HappenedOn.at(LocalDate.parse("2026-03-03"), LocalTime.parse("14:40"))),
                    Optional.empty(),
                    "the fax journal has 14:40"),
            new ReturnConfirmation(new ReturnedPaper(
                    1,
                    LocalDate.parse("2026-04-17"),
                    Statement.written(
                            "OC-0416-1", "Purchasing manager, Tall Pine Cartons", LocalDate.parse("2026-04-16")))),
            new CheckReturn(
                    List.of(new ReturnFinding(ReturnFinding.Kind.ERROR, "the extension of the contact: 318 or 381"))),
            new ReconfirmFinding(
                    new ReturnFinding(ReturnFinding.Kind.ERROR, "the extension of the contact: 318 or 381"),
                    Statement.written(
                            "MAIL-0324-TP", "Purchasing manager, Tall Pine Cartons", LocalDate.parse("2026-03-24")),
                    Optional.of(HappenedOn.on(LocalDate.parse("2026-03-24"))),
                    Optional.of(FindingOutcome.STANDS_AS_SENT)),
            new CorrectReturn(
                    Optional.of(new ReturnedPaper(
                            1,
                            LocalDate.parse("2026-03-04"),
                            Statement.written(
                                    "OC-0303-1",
                                    "Purchasing manager, Tall Pine Cartons",
                                    LocalDate.parse("2026-03-03")))),
                    "the post room stamped it a day later"),
            new ReviewPostponement());

    private ConfirmationExamples() {}
}
