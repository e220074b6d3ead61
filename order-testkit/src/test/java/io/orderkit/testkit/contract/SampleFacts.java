package io.orderkit.testkit.contract;

import io.orderkit.domain.contract.pricing.ContractQuestion;
import io.orderkit.domain.contract.pricing.CustomerQuestion;
import io.orderkit.domain.contract.pricing.LastDealQuestion;
import io.orderkit.domain.contract.pricing.PlanQuestion;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Tier;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.testkit.contract.undertest.FactsUnderTest;
import io.orderkit.testkit.scenario.SampleErp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sample ERP that tests can make unavailable or unresponsive. To obtain a broken ERP, override one method. */
public class SampleFacts implements FactsUnderTest, ErpFacts {
    private static final CustomerId CUSTOMER = new CustomerId("customer-1");
    private static final ProductNumber PRODUCT = new ProductNumber("CP-80");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ErpFacts sample = SampleErp.of(Tier.B).asPort();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean away;
    private volatile boolean hanging;

    @Override
    public final ErpFacts facts() {
        return this;
    }

    @Override
    public <A> A answer(FactRequest<A> request, Duration limit) {
        if (away || (hanging && !comesBackWithin(limit))) {
            throw silent();
        }
        return sample.answer(request, limit);
    }

    static PortUnavailable silent() {
        return PortUnavailable.nothingDone("erp-facts", "no answer", new IllegalStateException("no answer"));
    }

    final boolean isAway() {
        return away;
    }

    final boolean comesBackWithin(Duration limit) {
        try {
            return closed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<FactRequest<?>> known() {
        return List.of(
                new PlanQuestion(CUSTOMER, PRODUCT, DAY),
                new ContractQuestion(CUSTOMER, DAY),
                new CustomerQuestion(CUSTOMER));
    }

    @Override
    public List<FactRequest<?>> without() {
        return List.of(new LastDealQuestion(CUSTOMER, PRODUCT));
    }

    @Override
    public boolean canFail() {
        return true;
    }

    @Override
    public void outage(boolean whether) {
        away = whether;
    }

    @Override
    public boolean canHang() {
        return true;
    }

    @Override
    public void hang() {
        hanging = true;
    }

    final boolean isHanging() {
        return hanging;
    }

    @Override
    public Optional<Object> books() {
        return Optional.of(sample.getClass());
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
