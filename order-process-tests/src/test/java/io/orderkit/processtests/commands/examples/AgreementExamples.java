package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.contract.feasibility.AdviseTrial;
import io.orderkit.domain.contract.feasibility.AnswerFeasibility;
import io.orderkit.domain.contract.feasibility.ConfirmFormula;
import io.orderkit.domain.contract.feasibility.CustomerChoice;
import io.orderkit.domain.contract.feasibility.NoteVerbally;
import io.orderkit.domain.contract.feasibility.RecordCustomerChoice;
import io.orderkit.domain.contract.feasibility.Reserve;
import io.orderkit.domain.contract.feasibility.StateReserve;
import io.orderkit.domain.contract.feasibility.WriteInstruction;
import io.orderkit.domain.contract.feasibility.objection.AnswerObjection;
import io.orderkit.domain.contract.feasibility.objection.ObjectionAnswer;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.form.SupervisionItem;
import io.orderkit.domain.contract.intake.ClarifyItems;
import io.orderkit.domain.contract.intake.EntrustAgent;
import io.orderkit.domain.contract.intake.GiveEstimate;
import io.orderkit.domain.contract.intake.ReadBack;
import io.orderkit.domain.contract.intake.ReceiveOrder;
import io.orderkit.domain.contract.intake.RecordInMemo;
import io.orderkit.domain.contract.intake.ReplyPromise;
import io.orderkit.domain.contract.intake.SupplyData;
import io.orderkit.domain.contract.pricing.AnswerPriceQuery;
import io.orderkit.domain.contract.pricing.CheckPrices;
import io.orderkit.domain.contract.pricing.QueryAnswer;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.measure.Tolerance;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Channel;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Urgency;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.time.HappenedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examples of commands from the first call to the production instruction (C1–C7). The command reference quotes these examples. */
final class AgreementExamples {
    static final List<OrderCommand> ALL = List.of(
            new ReceiveOrder(
                    Channel.FAX,
                    new ActorId("lu.fan"),
                    new OrderContent.Builder()
                            .customer(new CustomerId("C-3316"))
                            .designatedSigner(Personal.of("Owner, Grey Heron Sacks"))
                            .currency(Currency.getInstance("CNY"))
                            .paymentMethod(PaymentMethod.DEPOSIT_AND_BALANCE)
                            .urgency(Urgency.NORMAL)
                            .requestedDate(LocalDate.parse("2026-04-10"))
                            .receivingAddress(Personal.of("Yard 7, 40 Mill Lane, Northfield"))
                            .receivingPerson(Personal.of("Yard foreman, Grey Heron Sacks"))
                            .contact(Personal.of("yard office, ext. 7, Grey Heron Sacks"))
                            .arrivalDate(LocalDate.parse("2026-04-14"))
                            .addSupervision(new SupervisionItem(
                                    "tear strength of the first reel", LocalDate.parse("2026-04-03")))
                            .addLines(new OrderLine.Builder()
                                    .number(1)
                                    .product(new ProductNumber("SK-080"))
                                    .specification("80 g/m2, reel width 1020 mm, core 76 mm")
                                    .quantity(Quantity.parse("7000 kg"))
                                    .tolerance(Tolerance.parse("5 %"))
                                    .unitPrice(UnitPrice.parse("7.40 CNY/kg"))
                                    .packaging("stretch film")
                                    .labelling("reel number and net weight on one end")
                                    .appearance("no creases, edges trimmed clean")
                                    .build())
                            .build(),
                    List.of(),
                    Optional.of(new DocumentReference("FAX-0320-3")),
                    Optional.of(HappenedOn.on(LocalDate.parse("2026-03-27")))),
            new ReadBack(true),
            new SupplyData(
                    new OrderContent.Builder()
                            .designatedSigner(Personal.of("Owner, Grey Heron Sacks"))
                            .urgency(Urgency.NORMAL)
                            .requestedDate(LocalDate.parse("2026-03-25"))
                            .receivingAddress(Personal.of("Yard 7, 40 Mill Lane, Northfield"))
                            .receivingPerson(Personal.of("Yard foreman, Grey Heron Sacks"))
                            .contact(Personal.of("yard office, ext. 7, Grey Heron Sacks"))
                            .arrivalDate(LocalDate.parse("2026-03-30"))
                            .addSupervision(new SupervisionItem(
                                    "tear strength of the first reel", LocalDate.parse("2026-03-19")))
                            .addLines(new OrderLine.Builder()
                                    .number(1)
                                    .specification("80 g/m2, reel width 1020 mm, core 76 mm")
                                    .tolerance(Tolerance.parse("5 %"))
                                    .packaging("stretch film, edge protectors")
                                    .labelling("reel number on the core")
                                    .appearance("even colour, no holes")
                                    .build())
                            .build(),
                    new DocumentReference("FORM-0305-LF")),
            new EntrustAgent(new ActorId("wu.jie")),
            new ClarifyItems(
                    List.of(FormItem.of(FormField.PACKAGING, 2), FormItem.of(FormField.ARRIVAL_DATE)),
                    new OrderContent.Builder()
                            .contact(Personal.of("dock office, ext. 51, Seven Bridges"))
                            .arrivalDate(LocalDate.parse("2026-03-19"))
                            .addLines(new OrderLine.Builder()
                                    .number(2)
                                    .packaging("kraft wrapping, pallets of four reels")
                                    .build())
                            .build()),
            new RecordInMemo(new DocumentReference("MEMO-0415-2")),
            new GiveEstimate(
                    new ReplyPromise(
                            ReplyPromise.ToldTo.CUSTOMER,
                            ReplyPromise.About.CONFIRMATION,
                            Instant.parse("2026-03-17T09:00:00Z")),
                    Optional.empty()),
            new CheckPrices(),
            new AnswerPriceQuery(List.of(
                    new QueryAnswer(
                            Optional.of(1),
                            "plan-expired",
                            Optional.of(UnitPrice.parse("6950.00 CNY/t")),
                            Optional.empty(),
                            Optional.empty()),
                    new QueryAnswer(
                            Optional.empty(),
                            "payment-method-off-contract",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(PaymentMethod.DEPOSIT_AND_BALANCE)))),
            new AnswerFeasibility(
                    true, false, Statement.written("TC-0316-4", "Technical department", LocalDate.parse("2026-03-16"))),
            new AdviseTrial(
                    "we are sorry: the mill runs no grease resistant grade without a coating; a trial of three reels would tell"),
            new RecordCustomerChoice(
                    CustomerChoice.ENTERS_TRIAL,
                    Statement.written(
                            "FAX-0312-07", "Purchasing manager, Tall Pine Cartons", LocalDate.parse("2026-03-12"))),
            new ConfirmFormula(Statement.written("FC-0313-1", "Technical department", LocalDate.parse("2026-03-13"))),
            new StateReserve(
                    new Reserve(Reserve.Standing.RESERVED, Optional.empty()),
                    Statement.written("RS-0323-7", "Technical department", LocalDate.parse("2026-03-23"))),
            new NoteVerbally(Personal.of("Technical department"), "on the phone: the old formula will do"),
            new WriteInstruction(
                    LocalDate.parse("2026-04-02"),
                    LocalDate.parse("2026-04-09"),
                    List.of(new LineQuantity(1, Quantity.parse("10000 kg"))),
                    Statement.written("PI-0325-3", "Production department", LocalDate.parse("2026-03-25"))),
            new AnswerObjection(
                    List.of(new ObjectionAnswer(
                            FormItem.of(FormField.SPECIFICATION, 1), "the customer takes 124 to 126 g/m2")),
                    Set.of(FormItem.of(FormField.PACKAGING, 1))));

    private AgreementExamples() {}
}
