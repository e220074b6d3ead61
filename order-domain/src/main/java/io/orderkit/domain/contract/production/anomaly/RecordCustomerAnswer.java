package io.orderkit.domain.contract.production.anomaly;

import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.contract.order.SignedDocument;
import io.orderkit.domain.contract.order.SignedDocuments;
import io.orderkit.domain.contract.production.Anomaly;
import io.orderkit.domain.contract.production.AnomalyAnswer;
import io.orderkit.domain.contract.production.Production;
import io.orderkit.domain.contract.production.ProductionRefusal;
import io.orderkit.domain.model.Statement;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.Moment;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Blank;
import io.orderkit.domain.text.Identifies;
import io.orderkit.domain.time.HappenedOn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command by which CS or the salesperson records the customer's answer to an anomaly (C11.1). If the customer's
 * answer changes, the command is issued again. A written statement is required if the customer accepts less than the
 * agreed quantity or quality. A later delivery date takes effect only with a written statement.
 *
 * @param number the anomaly's number
 * @param answer the answer
 */
@Wire("record-customer-answer")
public record RecordCustomerAnswer(@Identifies("anomaly") String number, AnomalyAnswer answer)
        implements Command<ContractOrder> {
    @Override
    public List<HappenedOn> follows(ContractOrder order, Moment moment) {
        return SignedDocuments.of(order, SignedDocument.RELEASE);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        boolean someAreTold = Production.of(order).openAnomalies().stream().anyMatch(Anomaly::customerTold);
        return Anomalies.mustBeOpen(order, number)
                .when(
                        someAreTold
                                && Anomalies.open(order, number)
                                        .filter(Anomaly::isUntold)
                                        .isPresent(),
                        ProductionRefusal.CUSTOMER_NOT_TOLD,
                        "number",
                        number)
                .and(complete(answer))
                .list();
    }

    /** Returns a refusal for each missing part of an answer, such as the written statement or the conditions. */
    static List<Refusal> complete(AnomalyAnswer answer) {
        Optional<Statement> paper = answer.statement();
        boolean conditions = answer.kind() == AnomalyAnswer.Kind.ACCEPTS_WITH_CONDITIONS;
        return new Objections()
                .when(
                        answer.acceptsLess() && !answer.acceptsInWriting(),
                        ProductionRefusal.ANSWER_NOT_WRITTEN,
                        "missing",
                        paper.map(Statement::missing).orElse(List.of("document", "signature", "date")).stream()
                                .map(each -> "@proof." + each)
                                .collect(Collectors.joining(", ")))
                .when(
                        conditions
                                && answer.conditions()
                                        .filter(text -> !Blank.is(text))
                                        .isEmpty(),
                        ProductionRefusal.ANSWER_CONDITIONS_MISSING)
                .list();
    }

    @Override
    public List<AnomalyAnswered> decide(ContractOrder order, Deciding deciding) {
        return List.of(new AnomalyAnswered(Anomalies.known(order, number).orElseThrow(), answer, deciding.by()));
    }
}
