package io.orderkit.processtests.commands.examples;

import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.InspectionItem;
import io.orderkit.domain.contract.production.PlanDates;
import io.orderkit.domain.contract.production.ReviewItem;
import io.orderkit.domain.contract.production.WarehouseReceipt;
import io.orderkit.domain.contract.production.anomaly.AgreePlan;
import io.orderkit.domain.contract.production.anomaly.ClarifyAnomaly;
import io.orderkit.domain.contract.production.anomaly.CloseAnomaly;
import io.orderkit.domain.contract.production.anomaly.ProposePlan;
import io.orderkit.domain.contract.production.anomaly.RecordCustomerAnswer;
import io.orderkit.domain.contract.production.anomaly.ReportAnomaly;
import io.orderkit.domain.contract.production.anomaly.TellCustomerOfAnomaly;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByConfirmation;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByStandard;
import io.orderkit.domain.contract.production.inspection.CorrectWarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.InspectionCorrection;
import io.orderkit.domain.contract.production.inspection.InspectionSheet;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.inspection.ReportCompletion;
import io.orderkit.domain.contract.production.making.CorrectProductionReport;
import io.orderkit.domain.contract.production.making.RecordSupervision;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.production.release.AnswerUnclearItem;
import io.orderkit.domain.contract.production.release.CopyToTechnical;
import io.orderkit.domain.contract.production.release.IssueProductionOrder;
import io.orderkit.domain.contract.production.release.NamePersonInCharge;
import io.orderkit.domain.contract.production.release.RecordCopyFailure;
import io.orderkit.domain.contract.production.release.ReleaseProduction;
import io.orderkit.domain.contract.production.release.ReviewProductionOrder;
import io.orderkit.domain.contract.production.release.WithdrawProductionOrder;
import io.orderkit.domain.measure.LineQuantity;
import io.orderkit.domain.measure.Quantity;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.order.OrderCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The examples of commands for production, inspection and the warehouse (C10–C13). The command reference quotes these examples. */
final class ProductionExamples {
    static final List<OrderCommand> ALL = List.of(
            new IssueProductionOrder(Statement.written("PO-0318-5", "Customer service", LocalDate.parse("2026-03-18"))),
            new WithdrawProductionOrder(),
            new ReviewProductionOrder(
                    Set.of(
                            ReviewItem.DELIVERY_DATE,
                            ReviewItem.PACKAGING,
                            ReviewItem.PRODUCTION_DATE,
                            ReviewItem.QUANTITY,
                            ReviewItem.SPECIAL_ITEMS,
                            ReviewItem.TERMS,
                            ReviewItem.TOLERANCE),
                    Set.of()),
            new AnswerUnclearItem(ReviewItem.SPECIAL_ITEMS, "there are none on either line"),
            new NamePersonInCharge(new ActorId("prod.shi")),
            new ReleaseProduction(
                    Statement.written("PO-0401-5", "Production supervisor", LocalDate.parse("2026-04-01"))),
            new CopyToTechnical(new DocumentReference("PO-0305-1-COPY")),
            new RecordCopyFailure("the archive of the technical department does not answer"),
            new RecordSupervision("tear strength of the first reel", "912 mN, within the standard", Optional.empty()),
            new ReportAnomaly(
                    "AN-0324",
                    Anomaly.Kind.PRODUCTION,
                    Set.of(1),
                    "the drying section stood still; five reels are at 9.6 % moisture"),
            new ClarifyAnomaly(
                    "inspection-1", "creases through all ten reels of the second lot; the first lot is sound"),
            new ProposePlan(
                    "inspection-1",
                    new Anomaly.Plan(
                            "cut the edges and rewind; make up for nothing, it stays within the tolerance",
                            new ActorId("gao.lin"),
                            new ActorId("dir.fang"),
                            new ActorId("he.yan"),
                            new ActorId("wu.jie")),
                    Optional.empty()),
            new AgreePlan(
                    "AN-0324",
                    new Anomaly.Plan(
                            "dry the five reels once more and inspect them again",
                            new ActorId("gao.lin"),
                            new ActorId("dir.fang"),
                            new ActorId("he.yan"),
                            new ActorId("wu.jie")),
                    false,
                    Optional.of(
                            new PlanDates(LocalDate.parse("2026-03-27"), Optional.of(LocalDate.parse("2026-03-30"))))),
            new TellCustomerOfAnomaly("AN-0324", "understands; the dock is free until Thursday"),
            new RecordCustomerAnswer(
                    "inspection-1",
                    new AnomalyAnswer(
                            AnomalyAnswer.Kind.REFUSES,
                            false,
                            Optional.empty(),
                            Optional.of(Statement.written(
                                    "LETTER-0331-TP",
                                    "Purchasing manager, Tall Pine Cartons",
                                    LocalDate.parse("2026-03-31"))))),
            new CloseAnomaly("inspection-1", Anomaly.Result.ACCEPTED_BY_CUSTOMER),
            new ReportProduction(
                    LocalDate.parse("2026-04-14"), List.of(new LineQuantity(1, Quantity.parse("24100 kg")))),
            new CorrectProductionReport(
                    1,
                    LocalDate.parse("2026-03-12"),
                    Optional.of(Quantity.parse("5400 kg")),
                    "one reel was counted twice"),
            new InspectByConfirmation(new InspectionSheet(
                    2,
                    Quantity.parse("18000 kg"),
                    Set.of(
                            InspectionItem.APPEARANCE,
                            InspectionItem.LABELLING,
                            InspectionItem.OTHER,
                            InspectionItem.PACKAGING,
                            InspectionItem.QUANTITY),
                    Set.of(),
                    new DocumentReference("IR-0417-CS2"))),
            new InspectByStandard(new InspectionSheet(
                    2,
                    Quantity.parse("17600 kg"),
                    Set.of(
                            InspectionItem.APPEARANCE,
                            InspectionItem.LABELLING,
                            InspectionItem.OTHER,
                            InspectionItem.PACKAGING,
                            InspectionItem.QUANTITY),
                    Set.of(),
                    new DocumentReference("IR-0420-QI2"))),
            new CorrectInspectionByConfirmation(
                    new InspectionCorrection(1, Optional.empty(), Optional.empty(), "the sheet belongs to line 2")),
            new CorrectInspectionByStandard(new InspectionCorrection(
                    1,
                    Optional.empty(),
                    Optional.of(new InspectionSheet(
                            1,
                            Quantity.parse("11900 kg"),
                            Set.of(
                                    InspectionItem.APPEARANCE,
                                    InspectionItem.LABELLING,
                                    InspectionItem.OTHER,
                                    InspectionItem.PACKAGING,
                                    InspectionItem.QUANTITY),
                            Set.of(),
                            new DocumentReference("IR-0318-QI"))),
                    "the scale was read wrongly")),
            new ReceiveInWarehouse(new WarehouseReceipt("WR-0420-1", 2, Quantity.parse("18000 kg"))),
            new CorrectWarehouseReceipt(
                    "WR-0420-1",
                    Optional.of(new WarehouseReceipt("WR-0420-1", 2, Quantity.parse("17900 kg"))),
                    "weighed again"),
            new ReportCompletion());

    private ProductionExamples() {}
}
