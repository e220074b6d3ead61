package io.orderkit.papermill.report;

import io.orderkit.domain.consent.ConsentGiven;
import io.orderkit.domain.consent.DeputyNamed;
import io.orderkit.domain.consent.ProposalMade;
import io.orderkit.domain.contract.confirmation.returned.FindingReconfirmed;
import io.orderkit.domain.contract.delivery.arrival.ClaimDecided;
import io.orderkit.domain.contract.delivery.notice.DeliveryNoticeIssued;
import io.orderkit.domain.contract.delivery.notice.EmergencyInstructed;
import io.orderkit.domain.contract.delivery.notice.NoticeFindingSettled;
import io.orderkit.domain.contract.delivery.transport.LossRecorded;
import io.orderkit.domain.contract.delivery.transport.ProblemFollowedUp;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.person.DeliveryPersonReplaced;
import io.orderkit.domain.contract.person.SalespersonReplaced;
import io.orderkit.domain.contract.production.anomaly.AnomalyAnswered;
import io.orderkit.domain.contract.production.anomaly.AnomalyClosed;
import io.orderkit.domain.contract.settlement.RecordedPaymentCorrected;
import io.orderkit.domain.model.ActorId;
import java.util.List;

/**
 * The descriptions of events that correct a contract order after a mistake or an accident.
 *
 * @param words the wording of the descriptions
 */
record ContractMishapDetails(MillWording words) {

    EventDetails addTo(EventDetails details) {
        return details.on(RecordedPaymentCorrected.class, this::corrected)
                .on(
                        AnomalyAnswered.class,
                        event -> numbered(
                                event.number(), words.say(event.answer().kind().wordingKey())))
                .on(
                        AnomalyClosed.class,
                        event -> numbered(
                                event.number(), words.say(event.result().wordingKey())))
                .on(
                        FindingReconfirmed.class,
                        event -> event.settled()
                                .map(settled -> words.detail("settled", "day", settled.day()))
                                .orElse(List.of()))
                .on(SalespersonReplaced.class, this::salesperson)
                .on(
                        DeliveryPersonReplaced.class,
                        event -> EventDetails.together(
                                replaced(event.predecessor().value(), event.successor()), reason(event.reason())))
                .on(
                        DeputyNamed.<ContractOrder>type(),
                        event -> event.deputy()
                                .map(deputy -> words.detail("deputy", "who", deputy))
                                .orElse(List.of()))
                .on(ProposalMade.<ContractOrder>type(), this::proposed)
                .on(
                        ConsentGiven.<ContractOrder>type(),
                        event -> event.by().equals(event.person())
                                ? List.of()
                                : words.detail("consent-for", "who", event.person()))
                .on(EmergencyInstructed.class, event -> reason(event.why()))
                .on(DeliveryNoticeIssued.class, this::notice)
                .on(NoticeFindingSettled.class, event -> reason(event.reason() + " · " + event.done()))
                .on(ProblemFollowedUp.class, event -> numbered(event.number(), event.situation()))
                .on(
                        LossRecorded.class,
                        event -> words.detail("lost", "what", event.lost(), "when", words.when(event.foundAt())))
                .on(ClaimDecided.class, event -> words.detail("decided", "decision", event.decision()));
    }

    private List<String> corrected(RecordedPaymentCorrected event) {
        String before =
                event.before().map(payment -> payment.amount().toString()).orElse("–");
        List<String> now = event.payment()
                .map(payment -> words.detail(
                        "corrected", "before", before, "amount", payment.amount(), "reference", payment.reference()))
                .orElseGet(() -> words.detail("taken-back", "amount", before, "reference", event.reference()));
        return EventDetails.together(now, reason(event.reason()));
    }

    private List<String> salesperson(SalespersonReplaced event) {
        String before = event.predecessor().map(ActorId::value).orElse("–");
        return EventDetails.together(replaced(before, event.successor()), reason(event.reason()));
    }

    private List<String> proposed(ProposalMade<ContractOrder> event) {
        List<String> persons =
                event.asked().stream().map(asked -> asked.person().value()).toList();
        return words.detail("proposed", "proposal", event.proposal(), "who", words.joined(persons));
    }

    private List<String> notice(DeliveryNoticeIssued event) {
        List<String> items = event.differing().stream()
                .sorted()
                .map(item -> words.say(item.wordingKey()))
                .toList();
        return items.isEmpty() ? List.of() : words.detail("differs", "items", words.joined(items));
    }

    private List<String> replaced(String before, ActorId after) {
        return words.detail("replaced", "before", before, "after", after);
    }

    private List<String> numbered(String number, String text) {
        return words.detail("numbered", "number", number, "text", text);
    }

    private List<String> reason(String reason) {
        return words.detail("reason", "reason", reason);
    }
}
