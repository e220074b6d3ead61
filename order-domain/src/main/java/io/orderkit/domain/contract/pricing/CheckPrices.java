package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.intake.OrderIntake;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.CustomerId;
import io.orderkit.domain.model.PaymentMethod;
import io.orderkit.domain.model.ProductNumber;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.PricingVerdict.DoubtSubject;
import io.orderkit.domain.policy.Reason;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.process.FactRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command by which CS adopts the sales contract's payment method and checks the product, specification and price of
 * each line (C5). The check uses the price plan in force on the day of receipt and the customer's last deals. If the
 * check raises any doubt, a price query is opened.
 */
@Wire("check-prices")
public record CheckPrices() implements Command<ContractOrder> {
    @Override
    public List<FactRequest<?>> needs(ContractOrder order) {
        Set<FactRequest<?>> questions = new LinkedHashSet<>();
        CustomerId customer = customer(order);
        questions.add(contract(order));
        questions.add(standing(order));
        order.content()
                .lines()
                .forEach(line -> line.product().ifPresent(product -> {
                    questions.add(new PlanQuestion(customer, product, day(order)));
                    questions.add(lastDeal(order, product));
                }));
        return List.copyOf(questions);
    }

    @Override
    public List<PricesChecked> decide(ContractOrder order, Deciding deciding) {
        PriceDeviations prices = new PriceDeviations(day(order), order.customer(), deciding.policies());
        List<CheckedLine> checks = order.content().lines().stream()
                .flatMap(line -> line.product().stream()
                        .map(product -> prices.judge(
                                line,
                                deciding.facts().get(new PlanQuestion(customer(order), product, day(order))),
                                deciding.facts().get(lastDeal(order, product)))))
                .toList();
        ContractAnswer contract = deciding.facts().get(contract(order));
        List<Doubt> doubts = new ArrayList<>(paymentDoubts(order, contract).toList());
        if (!isAcceptedAtTheGate(order, deciding)) {
            doubts.add(new Doubt(Optional.empty(), Reason.of("payment-method-not-accepted")));
        }
        order.content().lines().stream()
                .filter(line -> line.product().isEmpty())
                .map(line -> new Doubt(
                        Optional.of(line.number()), Reason.of("unknown-product"), Optional.of(DoubtSubject.PRICE)))
                .forEach(doubts::add);
        checks.forEach(check -> check.verdict()
                .doubts()
                .forEach(reason -> doubts.add(new Doubt(
                        Optional.of(check.line()), reason, check.verdict().subject(reason)))));
        return List.of(new PricesChecked(
                order.revision(),
                fixed(order, contract),
                contract,
                deciding.facts().get(standing(order)),
                checks,
                doubts,
                deciding.by()));
    }

    private static CustomerQuestion standing(ContractOrder order) {
        return new CustomerQuestion(customer(order), Optional.of(day(order)), Optional.of(order.id()));
    }

    private static LastDealQuestion lastDeal(ContractOrder order, ProductNumber product) {
        return new LastDealQuestion(customer(order), product, Optional.of(day(order)), Optional.of(order.id()));
    }

    /** Returns the contract's payment method if the contract has only one and the order does not name a method. */
    private static Optional<PaymentMethod> fixed(ContractOrder order, ContractAnswer answer) {
        return order.content().paymentMethod().isPresent()
                ? Optional.empty()
                : answer.contract()
                        .map(ContractAnswer.SalesContract::paymentMethods)
                        .filter(methods -> methods.size() == 1)
                        .map(methods -> methods.iterator().next());
    }

    /**
     * Returns the payment doubts. A doubt arises if there is no valid contract, or if the order has no payment method
     * that the contract allows.
     */
    private static Stream<Doubt> paymentDoubts(ContractOrder order, ContractAnswer answer) {
        Optional<ContractAnswer.SalesContract> contract = answer.contract();
        if (contract.isEmpty()) {
            return Stream.of(new Doubt(Optional.empty(), Reason.of("no-valid-contract")));
        }
        return order.content()
                        .paymentMethod()
                        .or(() -> fixed(order, answer))
                        .filter(contract.get().paymentMethods()::contains)
                        .isPresent()
                ? Stream.empty()
                : Stream.of(new Doubt(Optional.empty(), Reason.of("payment-method-off-contract")));
    }

    /**
     * Returns whether the payment gate will accept the payment method, given the customer's tier. An unacceptable
     * payment method therefore raises a doubt during the price check, instead of failing later at the payment gate
     * (C13).
     */
    private static boolean isAcceptedAtTheGate(ContractOrder order, Deciding deciding) {
        ContractAnswer contract = deciding.facts().get(contract(order));
        CustomerAnswer customer = deciding.facts().get(standing(order));
        Optional<PaymentMethod> method = order.content().paymentMethod().or(() -> fixed(order, contract));
        ContractOrder asked = order.with(
                        Pricing.KEY, pricing -> pricing.withCustomer(customer).withContract(contract.contract()))
                .withTerms(order.content().withPaymentMethod(method));
        return method.isEmpty()
                || PaymentGateTerms.of(asked, asked.content().total(), deciding.policies())
                        .methodAccepted();
    }

    private static ContractQuestion contract(ContractOrder order) {
        return new ContractQuestion(customer(order), day(order));
    }

    /** Returns the customer. Every received order has a customer (C1) and a day of receipt. */
    private static CustomerId customer(ContractOrder order) {
        return order.customer().orElseThrow();
    }

    private static LocalDate day(ContractOrder order) {
        return OrderIntake.of(order).receivedOn().orElseThrow();
    }
}
