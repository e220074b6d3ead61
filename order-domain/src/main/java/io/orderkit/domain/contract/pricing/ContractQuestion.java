package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.FactRequest;
import java.time.LocalDate;

/**
 * The question of which sales contract is in force for a customer (C5).
 *
 * @param customer the customer
 * @param day the day
 */
@Wire("contract-question")
public record ContractQuestion(CustomerId customer, LocalDate day) implements FactRequest<ContractAnswer> {
    @Override
    public Class<ContractAnswer> answerType() {
        return ContractAnswer.class;
    }
}
