package io.orderkit.springshop;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.web.OrderRequests;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps that begin an order. */
@Component
class FirstSteps {
    private static final OrderId NEW = new OrderId("new");

    private final OrderRequests requests;
    private final CallerResolver callers;

    FirstSteps(OrderRequests requests, CallerResolver callers) {
        this.requests = requests;
        this.callers = callers;
    }

    /**
     * A step that begins an order.
     *
     * @param command the wire name of its command
     * @param title its title in the reader's language
     */
    record FirstStep(String command, String title) {}

    /** Returns the first steps that the caller may take. */
    List<FirstStep> ofCaller() {
        Actor actor = callers.current().actor();
        return requests.screens().desk().processes().stream()
                .flatMap(process -> of(process, actor))
                .toList();
    }

    private <O extends Order<O>> Stream<FirstStep> of(ProcessDefinition<O> process, Actor actor) {
        O order = process.initialOrder(NEW);
        return process.steps().stream()
                .filter(step -> !step.isAutomatic() && isFirst(step, order))
                .filter(step -> step.permits().stream().anyMatch(permit -> actor.is(permit.role())))
                .map(step ->
                        new FirstStep(step.name(), requests.screens().words().say(step.wordingKey())));
    }

    private static <O extends Order<O>> boolean isFirst(Step<O, ?> step, O order) {
        return !step.from().isEmpty() && step.isInPlace(order);
    }
}
