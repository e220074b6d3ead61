package io.orderkit.testkit.walk;

import static io.orderkit.testkit.scenario.Act.by;

import io.orderkit.domain.contract.cancellation.Cancellation;
import io.orderkit.domain.contract.confirmation.CheckPrint;
import io.orderkit.domain.contract.confirmation.Confirmation;
import io.orderkit.domain.contract.confirmation.SendConfirmation;
import io.orderkit.domain.contract.confirmation.offer.OfferAnswer;
import io.orderkit.domain.contract.delivery.Delivery;
import io.orderkit.domain.contract.delivery.notice.IssueDeliveryNote;
import io.orderkit.domain.contract.delivery.notification.CheckNotification;
import io.orderkit.domain.contract.delivery.transport.RecordTransportCheck;
import io.orderkit.domain.contract.order.AgreementState;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.DeliveryState;
import io.orderkit.domain.contract.order.ProductionState;
import io.orderkit.domain.contract.payment.Payment;
import io.orderkit.domain.contract.production.making.RecordSupervision;
import io.orderkit.domain.contract.settlement.GiveBack;
import io.orderkit.domain.measure.Money;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.process.Moment;
import io.orderkit.testkit.scenario.Act;
import io.orderkit.testkit.scenario.SampleActors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps that people attempt too early, while another task on the order is still open. The refusal names that task. */
final class PrematureSteps {
    private PrematureSteps() {}

    /** Returns all steps that would be premature in the order's current states; empty if no task is open. */
    static List<Act> of(ContractOrder order, Moment moment) {
        List<Act> acts = new ArrayList<>(ofAgreement(order, moment));
        acts.addAll(ofDelivery(order, moment));
        return acts;
    }

    private static List<Act> ofAgreement(ContractOrder order, Moment moment) {
        List<Act> acts = new ArrayList<>();
        if (order.isAt(AgreementState.CHECKED) && OfferAnswer.awaited(order).isPresent()) {
            acts.add(by(SampleActors.AGENT).does(new SendConfirmation()));
        }
        if (order.isAt(AgreementState.REGISTERED)
                && !Confirmation.of(order).openDifferences().isEmpty()) {
            acts.add(by(SampleActors.AGENT).does(new CheckPrint(List.of())));
        }
        if (Cancellation.of(order).isFeeUndecided()) {
            Payment back = new Payment("bank-31", Payment.Kind.GIVEN_BACK, Money.of("CNY", "100"), moment.now());
            acts.add(by(SampleActors.FINANCE).does(new GiveBack(back)));
        }
        if (order.isAt(ProductionState.RELEASED)
                && order.content().supervision().isEmpty()) {
            acts.add(by(SampleActors.ASSISTANT)
                    .does(new RecordSupervision("moisture of the first reel", "fine", Optional.empty())));
        }
        return acts;
    }

    private static List<Act> ofDelivery(ContractOrder order, Moment moment) {
        List<Act> acts = new ArrayList<>();
        Delivery delivery = Delivery.of(order);
        boolean dataAreOpen = !delivery.wrong().isEmpty()
                || delivery.data().filter(data -> !data.missing().isEmpty()).isPresent();
        if (order.isAt(DeliveryState.NOT_ARRANGED) && dataAreOpen) {
            acts.add(by(SampleActors.CLERK)
                    .does(new IssueDeliveryNote(new DocumentReference("note-9"), SampleActors.DRIVER.id())));
        }
        if (order.isAt(DeliveryState.LEFT) && isImpossible(delivery)) {
            acts.add(by(SampleActors.AGENT).does(new CheckNotification(List.of())));
        }
        if (order.isAt(DeliveryState.LEFT)
                && delivery.notification()
                        .filter(it -> it.checkpoints().isEmpty())
                        .isPresent()) {
            acts.add(by(SampleActors.AGENT)
                    .does(new RecordTransportCheck(moment.now(), "on the way", Optional.empty())));
            acts.add(by(SampleActors.AGENT).does(new CheckNotification(List.of())));
        }
        return acts;
    }

    private static boolean isImpossible(Delivery delivery) {
        return delivery.notification()
                .filter(notification -> delivery.leftAt()
                        .filter(notification.statedArrival()::isBefore)
                        .isPresent())
                .isPresent();
    }
}
