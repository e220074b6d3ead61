package io.orderkit.domain.contract.process;

import io.orderkit.domain.contract.confirmation.ConfirmReception;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.returned.CorrectReturn;
import io.orderkit.domain.contract.confirmation.returned.ReturnConfirmation;
import io.orderkit.domain.contract.confirmation.sending.CorrectSending;
import io.orderkit.domain.contract.delivery.arrival.AttestHandover;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrival;
import io.orderkit.domain.contract.delivery.arrival.CorrectArrivalReceipt;
import io.orderkit.domain.contract.delivery.arrival.RecordArrival;
import io.orderkit.domain.contract.delivery.arrival.SignArrivalReceipt;
import io.orderkit.domain.contract.delivery.dispatch.CorrectDeparture;
import io.orderkit.domain.contract.delivery.dispatch.CorrectSalesSlip;
import io.orderkit.domain.contract.delivery.dispatch.DispatchGoods;
import io.orderkit.domain.contract.delivery.dispatch.HandInSalesSlip;
import io.orderkit.domain.contract.delivery.notification.ConfirmNotification;
import io.orderkit.domain.contract.delivery.notification.CorrectNotificationSending;
import io.orderkit.domain.contract.delivery.notification.SendNotification;
import io.orderkit.domain.contract.delivery.transport.CorrectLoss;
import io.orderkit.domain.contract.delivery.transport.RecordLoss;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.payment.RecordPayment;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByConfirmation;
import io.orderkit.domain.contract.production.inspection.CorrectInspectionByStandard;
import io.orderkit.domain.contract.production.inspection.CorrectWarehouseReceipt;
import io.orderkit.domain.contract.production.inspection.InspectByConfirmation;
import io.orderkit.domain.contract.production.inspection.InspectByStandard;
import io.orderkit.domain.contract.production.inspection.ReceiveInWarehouse;
import io.orderkit.domain.contract.production.making.CorrectProductionReport;
import io.orderkit.domain.contract.production.making.ReportProduction;
import io.orderkit.domain.contract.settlement.CorrectRecordedPayment;
import io.orderkit.domain.contract.settlement.CorrectRefund;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.process.ProcessTable;

/** The correction commands of the contract process, and the commands whose records they correct (X10). */
final class ContractCorrections {
    private ContractCorrections() {}

    // spotless:off
    static ProcessTable<ContractOrder> addTo(ProcessTable<ContractOrder> table) {
        return table
                .corrects(CorrectSending.class, SendConfirmation.class, ConfirmReception.class)
                .corrects(CorrectReturn.class, ReturnConfirmation.class)
                .corrects(CorrectRecordedPayment.class, RecordPayment.class)
                .corrects(CorrectRefund.class, GiveBack.class)
                .corrects(CorrectProductionReport.class, ReportProduction.class)
                .corrects(CorrectInspectionByConfirmation.class, InspectByConfirmation.class)
                .corrects(CorrectInspectionByStandard.class, InspectByStandard.class)
                .corrects(CorrectWarehouseReceipt.class, ReceiveInWarehouse.class)
                .corrects(CorrectDeparture.class, DispatchGoods.class)
                .corrects(CorrectNotificationSending.class, SendNotification.class, ConfirmNotification.class)
                .corrects(CorrectArrival.class, RecordArrival.class)
                .corrects(CorrectArrivalReceipt.class, SignArrivalReceipt.class, AttestHandover.class)
                .corrects(CorrectLoss.class, RecordLoss.class)
                .corrects(CorrectSalesSlip.class, HandInSalesSlip.class);
    }
    // spotless:on
}
