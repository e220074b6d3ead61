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
 * The mill's ERP, which answers the contract process's four questions from the master data (C5, X7). Thread-safe.
 *
 * @param data the master data
 * @param clock the clock that supplies the date of each answer
 */
public record MillErp(MasterData data, InstantSource clock) {
    /** Returns this ERP as the port that the desk queries. */
    public ErpFacts facts() {
        return ErpFacts.byQuestion()
                .on(PlanQuestion.class, this::plan)
                .on(LastDealQuestion.class, this::lastDeal)
                .on(ContractQuestion.class, this::contract)
                .on(CustomerQuestion.class, this::customer);
    }

    /**
     * Returns the price plan's entry for the product on the given day. If no entry is in force on that day, the latest
     * entry is returned.
     */
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

    /** Answers a question about a customer. A customer without a record has no tier, and is treated as tier C. */
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
