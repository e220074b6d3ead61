package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.Intent;
import io.orderkit.domain.order.OrderEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The event recording that CS answered objections raised by production (C7). The answers alone do not settle the
 * objections; production must rewrite its instruction, or CS must change the order.
 *
 * @param by the agent who answers
 * @param answers the answers from CS, one for each term
 * @param left the terms whose objections remain unanswered
 */
@Wire("objections-answered")
public record ObjectionsAnswered(ActorId by, List<ObjectionAnswer> answers, Set<FormItem> left)
        implements OrderEvent<ContractOrder> {
    public ObjectionsAnswered {
        answers = List.copyOf(answers);
        left = Set.copyOf(left);
    }

    @Override
    public ContractOrder applyTo(ContractOrder order) {
        Set<FormItem> answered = new LinkedHashSet<>(Feasibility.of(order).answeredObjections());
        answers.forEach(answer -> answered.add(answer.item()));
        return order.with(Feasibility.KEY, feasibility -> feasibility.withAnsweredObjections(answered));
    }

    /** Notifies production. */
    @Override
    public List<Intent> intents() {
        Map<String, String> about = new TreeMap<>();
        answers.forEach(answer -> about.put(answer.item().key(), answer.answer()));
        return List.of(new Intent.Communication("objections-answered", Set.of(Role.PRODUCTION), about));
    }
}
