package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.contract.feasibility.Feasibility;
import io.orderkit.domain.contract.feasibility.FeasibilityRefusal;
import io.orderkit.domain.contract.feasibility.TermObjection;
import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.contract.order.ContractOrder;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.process.Command;
import io.orderkit.domain.process.Deciding;
import io.orderkit.domain.refusal.Objections;
import io.orderkit.domain.refusal.Refusal;
import io.orderkit.domain.text.Blank;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The command by which CS answers production's objections term by term (C7). The confirmation cannot be entered until
 * production has written an instruction without objections.
 *
 * @param answers the answers that CS gives, each with an explanation
 * @param left the terms whose objections remain unanswered
 */
@Wire("answer-objection")
public record AnswerObjection(List<ObjectionAnswer> answers, Set<FormItem> left) implements Command<ContractOrder> {
    public AnswerObjection {
        answers = List.copyOf(answers);
        left = Set.copyOf(left);
    }

    @Override
    public List<Refusal> check(ContractOrder order, Deciding deciding) {
        Set<FormItem> open = new LinkedHashSet<>();
        Feasibility.of(order).openObjections(order).stream()
                .map(TermObjection::item)
                .forEach(open::add);
        Set<FormItem> answered = new LinkedHashSet<>();
        answers.stream()
                .filter(answer -> !Blank.is(answer.answer()))
                .map(ObjectionAnswer::item)
                .forEach(answered::add);
        Set<FormItem> named = new LinkedHashSet<>(answered);
        named.addAll(left);
        Objections objections = new Objections();
        open.forEach(item -> objections.when(
                !named.contains(item), FeasibilityRefusal.OBJECTION_UNANSWERED, "item", item.forSentence()));
        named.forEach(item -> objections.when(
                !open.contains(item), FeasibilityRefusal.OBJECTION_NOT_OPEN, "item", item.forSentence()));
        return objections.list();
    }

    @Override
    public List<ObjectionsAnswered> decide(ContractOrder order, Deciding deciding) {
        return List.of(new ObjectionsAnswered(deciding.by(), answers, left));
    }
}
