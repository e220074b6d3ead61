package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import java.time.LocalDate;

/**
 * C5: which sales contract holds for this customer?
 *
 * @param customer who
 * @param day on which day
 */
@Wire("contract-question")
public record ContractQuestion(CustomerId customer, LocalDate day) implements FactRequest<ContractAnswer> {
    @Override
    public Class<ContractAnswer> answerType() {
        return ContractAnswer.class;
    }
}
