package io.orderkit.domain.contract.pricing;

import io.orderkit.domain.contract.form.OrderContent;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderLine;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The command by which the salesperson confirms the correct price, specification or payment method (C5). The
 * salesperson can answer the doubts one at a time; the person who opened the query cannot answer them.
 *
 * @param answers the answers, one for each doubt
 */
@Wire("answer-price-query")
public record AnswerPriceQuery(List<QueryAnswer> answers) implements Command<ContractOrder> {
    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Pricing pricing = Pricing.of(order);
        Objections objections = new Objections().when(answers.isEmpty(), PricingRefusal.NOTHING_ANSWERED);
        answers.forEach(answer -> find(pricing, answer)
                .ifPresentOrElse(
                        doubt -> {
                            mustName(doubt, answer, objections);
                            mustKeepTo(order, doubt, answer, objections);
                        },
                        () -> objections.when(
                                true,
                                PricingRefusal.NOT_IN_QUESTION,
                                "doubt",
                                "@doubt." + answer.doubt(),
                                "line",
                                answer.line().map(String::valueOf).orElse("-"))));
        return objections.list();
    }

    private static Optional<Doubt> find(Pricing pricing, QueryAnswer answer) {
        return pricing.doubts().stream()
                .filter(doubt -> doubt.isAbout(answer.line(), answer.doubt()))
                .findFirst();
    }

    private static void mustName(Doubt doubt, QueryAnswer answer, Objections objections) {
        if (doubt.isAboutPayment()) {
            objections.when(answer.paymentMethod().isEmpty(), PricingRefusal.PAYMENT_METHOD_NOT_NAMED, doubt.named());
        } else if (doubt.isAboutSpecification()) {
            objections.when(answer.specification().isEmpty(), PricingRefusal.SPECIFICATION_NOT_NAMED, doubt.named());
        } else {
            objections.when(answer.price().isEmpty(), PricingRefusal.PRICE_NOT_NAMED, doubt.named());
        }
    }

    /**
     * Rejects an answer that changes a value about which there is no open doubt, because no later check would detect
     * the change.
     */
    private static void mustKeepTo(ContractOrder order, Doubt doubt, QueryAnswer answer, Objections objections) {
        Optional<OrderLine> line = answer.line().flatMap(order.content()::line);
        boolean otherPrice = differs(answer.price(), line.flatMap(OrderLine::unitPrice))
                && !isOpen(order, answer.line(), Doubt::isAboutPrice);
        boolean otherSpecification = differs(answer.specification(), line.flatMap(OrderLine::specification))
                && !isOpen(order, answer.line(), Doubt::isAboutSpecification);
        boolean otherPayment = differs(answer.paymentMethod(), order.content().paymentMethod())
                && !isOpen(order, Optional.empty(), Doubt::isAboutPayment);
        boolean beyond = otherPrice || otherSpecification || otherPayment;
        objections.when(beyond, PricingRefusal.ANSWER_BEYOND_THE_DOUBT, doubt.named());
    }

    private static boolean isOpen(ContractOrder order, Optional<Integer> line, Predicate<Doubt> about) {
        return Pricing.of(order).doubts().stream()
                .anyMatch(doubt -> doubt.line().equals(line) && about.test(doubt));
    }

    private static boolean differs(Optional<?> named, Optional<?> known) {
        return named.isPresent() && !named.equals(known);
    }

    @Override
    public List<PriceQueryAnswered> decide(ContractOrder order, Deciding deciding) {
        OrderContent content = order.content();
        for (QueryAnswer answer : answers) {
            content = content.overlaidBy(asContent(answer));
        }
        List<Doubt> left = Pricing.of(order).doubts().stream()
                .filter(doubt -> answers.stream().noneMatch(answer -> doubt.isAbout(answer.line(), answer.doubt())))
                .toList();
        return List.of(new PriceQueryAnswered(deciding.by(), answers, content, left));
    }

    private static OrderContent asContent(QueryAnswer answer) {
        return OrderContent.empty().with(content -> {
            answer.paymentMethod().ifPresent(content::paymentMethod);
            answer.line().ifPresent(number -> {
                OrderLine.Builder line = new OrderLine.Builder().number(number);
                answer.price().ifPresent(line::unitPrice);
                answer.specification().ifPresent(line::specification);
                content.addLines(line.build());
            });
            return content;
        });
    }
}
