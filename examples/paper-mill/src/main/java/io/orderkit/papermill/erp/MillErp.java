package io.orderkit.papermill.erp;

import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.ContractQuestion;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.contract.pricing.PlanQuestion;
import io.orderkit.ports.outside.ErpFacts;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answers to the four questions of the contract process (C5, X7), from the master data. Thread-safe.
 *
 * @param data the master data
 * @param clock the clock, for the time of an answer
 */
public record MillErp(MasterData data, InstantSource clock) {
    /** Returns the port for the desk. */
    public ErpFacts facts() {
        return ErpFacts.byQuestion()
                .on(PlanQuestion.class, this::plan)
                .on(LastDealQuestion.class, this::lastDeal)
                .on(ContractQuestion.class, this::contract)
                .on(CustomerQuestion.class, this::customer);
    }

    /** Returns the plan entry in force on the day, otherwise the latest earlier one. */
    private PlanAnswer plan(PlanQuestion asked) {
        List<PlanAnswer.Entry> entries = data.plan().stream()
                .filter(row -> row.product().equals(asked.product()))
                .sorted(Comparator.comparing(PlanRow::from))
                .map(PlanRow::entry)
                .toList();
        Optional<PlanAnswer.Entry> inForce =
                entries.stream().filter(entry -> entry.isInForceOn(asked.day())).findFirst();
        return new PlanAnswer(
                !entries.isEmpty(),
                inForce.or(() -> entries.stream().reduce((earlier, later) -> later)),
                origin("price-plan.jsonl"));
    }

    private LastDealAnswer lastDeal(LastDealQuestion asked) {
        Optional<DealRow> last = data.deals().stream()
                .filter(row -> row.customer().equals(asked.customer()))
                .filter(row -> row.product().equals(asked.product()))
                .max(Comparator.comparing(DealRow::day));
        return new LastDealAnswer(last.map(DealRow::deal), origin("earlier-deals.jsonl"));
    }

    private ContractAnswer contract(ContractQuestion asked) {
        Optional<ContractRow> inForce = data.contracts().stream()
                .filter(row -> row.customer().equals(asked.customer()))
                .filter(row -> row.isInForceOn(asked.day()))
                .findFirst();
        return new ContractAnswer(inForce.map(ContractRow::contract), origin("contracts.jsonl"));
    }

    /** Answers for a customer; one who is not in the record has no tier and is treated as C. */
    private CustomerAnswer customer(CustomerQuestion asked) {
        return data.customers().stream()
                .filter(row -> row.customer().equals(asked.customer()))
                .findFirst()
                .map(row -> new CustomerAnswer(
                        row.tier(),
                        row.annualVolume(),
                        row.yearsOfDealing(),
                        row.overdueInvoices(),
                        origin("customers.jsonl")))
                .orElseGet(
                        () -> new CustomerAnswer(Optional.empty(), BigDecimal.ZERO, 0, 0, origin("customers.jsonl")));
    }

    private FactOrigin origin(String file) {
        return new FactOrigin(file, clock.instant());
    }
}
