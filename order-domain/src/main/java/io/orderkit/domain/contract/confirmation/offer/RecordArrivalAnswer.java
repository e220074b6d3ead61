package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * The command that records the customer's answer about an arrival later than the fixed one (C8). A refusal blocks the
 * sending.
 *
 * @param agreed whether the customer agrees to the offer
 * @param answeredBy the customer's contact who answered
 * @param answeredOn the day of the answer, in the customer's zone
 */
@Wire("record-arrival-answer")
public record RecordArrivalAnswer(boolean agreed, Personal<String> answeredBy, LocalDate answeredOn)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        LocalDate latest = deciding.today().plusDays(1); // a date without a time may be one day off (X11)
        return new Objections()
                .when(
                        answeredBy.content().filter(name -> !name.isBlank()).isEmpty(),
                        ConfirmationRefusal.ARRIVAL_ANSWER_WITHOUT_NAME)
                .when(
                        answeredOn.isAfter(latest),
                        ConfirmationRefusal.ARRIVAL_ANSWER_IN_THE_FUTURE,
                        "found",
                        answeredOn,
                        "today",
                        deciding.today())
                .list();
    }

    @Override
    public List<ArrivalAnswered> decide(ContractOrder order, Deciding deciding) {
        ArrivalOffer offer = OfferAnswer.awaited(order).orElseThrow();
        return List.of(new ArrivalAnswered(offer, agreed, answeredBy, answeredOn));
    }
}
