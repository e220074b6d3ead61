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
 * C8: the customer was asked about an arrival that is later than the one they fixed. A no keeps the sending shut.
 *
 * @param agreed whether the customer agrees to the offer
 * @param answeredBy who of the customer answered
 * @param answeredOn on which day, in the customer's zone
 */
@Wire("record-arrival-answer")
public record RecordArrivalAnswer(boolean agreed, Personal<String> answeredBy, LocalDate answeredOn)
        implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        LocalDate latest = deciding.today().plusDays(1); // a date without a time may be a day off (X11)
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
