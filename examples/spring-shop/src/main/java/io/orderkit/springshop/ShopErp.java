package io.orderkit.springshop;

import io.orderkit.domain.contract.pricing.ContractAnswer;
import io.orderkit.domain.contract.pricing.ContractQuestion;
import io.orderkit.domain.contract.pricing.CustomerAnswer;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.FactOrigin;
import io.orderkit.domain.contract.pricing.LastDealAnswer;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.pricing.PlanAnswer;
import io.orderkit.domain.contract.pricing.PlanQuestion;
import io.orderkit.domain.measure.UnitPrice;
import io.orderkit.domain.model.DocumentReference;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.Tier;
import io.orderkit.ports.outside.ErpFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A simulated ERP with one price for all products, in which every customer has tier B and a contract. */
@Configuration(proxyBeanMethods = false)
class ShopErp {
    private static final UnitPrice PRICE = UnitPrice.parse("6.20 CNY/kg");

    @Bean
    ErpFacts erpFacts() {
        return ErpFacts.byQuestion()
                .on(PlanQuestion.class, asked -> plan())
                .on(LastDealQuestion.class, asked -> new LastDealAnswer(Optional.empty(), origin()))
                .on(ContractQuestion.class, asked -> contract())
                .on(
                        CustomerQuestion.class,
                        asked -> new CustomerAnswer(Optional.of(Tier.B), BigDecimal.ZERO, 3, 0, origin()));
    }

    private static PlanAnswer plan() {
        Year year = Year.now(ZoneOffset.UTC);
        PlanAnswer.Entry entry = new PlanAnswer.Entry(
                PRICE, BigDecimal.ONE, year.atDay(1), year.plusYears(1).atDay(1));
        return new PlanAnswer(true, Optional.of(entry), origin());
    }

    private static ContractAnswer contract() {
        return new ContractAnswer(
                Optional.of(new ContractAnswer.SalesContract(
                        new DocumentReference("contract-1"),
                        Set.copyOf(PaymentMethod.handbook()),
                        Optional.empty(),
                        30)),
                origin());
    }

    private static FactOrigin origin() {
        return new FactOrigin("shop-erp", Instant.now());
    }
}
