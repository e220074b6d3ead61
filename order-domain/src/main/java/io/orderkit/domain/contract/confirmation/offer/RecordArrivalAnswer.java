package io.orderkit.domain.contract.confirmation.offer;

import io.orderkit.domain.contract.confirmation.ConfirmationRefusal;
import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Blank;
import io.orderkit.domain.text.MayBeBlank;
import io.orderkit.domain.time.Happened;
import io.orderkit.domain.time.HappenedOn;
import java.time.LocalDate;
import java.util.List;

/**
 * The command that records the customer's answer to the offer of an arrival later than the fixed arrival (C8). If the
 * customer refuses the offer, the confirmation cannot be sent.
 *
 * @param agreed whether the customer accepts the offered arrival
 * @param answeredBy the contact person who answered for the customer
 * @param answeredOn the day on which the customer answered, in the customer's time zone
 */
@Wire("record-arrival-answer")
public record RecordArrivalAnswer(
        boolean agreed,
        @MayBeBlank Personal<String> answeredBy,
        @Happened LocalDate answeredOn) implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return Feasibility.of(order)
                .instruction()
                .flatMap(written -> written.statement().signedOn())
                .map(HappenedOn::on)
                .stream()
                .toList();
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        LocalDate latest =
                deciding.today().plusDays(1); // because of time zones, a date without a time may be tomorrow (X11)
        return new Objections()
                .when(
                        answeredBy.content().filter(name -> !Blank.is(name)).isEmpty(),
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
