package io.orderkit.springshop;

import io.orderkit.domain.model.Actor;
import io.orderkit.domain.model.OrderId;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.process.ProcessDefinition;
import io.orderkit.domain.process.Step;
import io.orderkit.spring.caller.CallerResolver;
import io.orderkit.spring.web.OrderRequests;
import java.util.List;
import java.util.Optional;
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

    /** Returns the steps with which the caller may begin an order. */
    List<FormLink> ofCaller() {
        Actor actor = callers.current().actor();
        return requests.screens().desk().processes().stream()
                .flatMap(process -> of(process, actor))
                .toList();
    }

    private <O extends Order<O>> Stream<FormLink> of(ProcessDefinition<O> process, Actor actor) {
        O order = process.initialOrder(NEW);
        return process.steps().stream()
                .filter(step -> !step.isAutomatic() && isFirst(step, order))
                .filter(step -> step.permits().stream().anyMatch(permit -> actor.is(permit.role())))
                .map(step -> link(step));
    }

    private FormLink link(Step<?, ?> step) {
        FormPlace place = new FormPlace(Optional.empty(), step.name(), Optional.empty());
        return new FormLink(place, requests.screens().words().say(step.wordingKey()), step.requirement());
    }

    /**
     * Returns whether a step must be the first step of an order. A step must be the first one if, on at least one track, it is permitted
     * only in the track's initial state.
     */
    private static <O extends Order<O>> boolean isFirst(Step<O, ?> step, O order) {
        return step.isInPlace(order) && step.from().values().stream().anyMatch(states -> states.size() == 1);
    }
}
