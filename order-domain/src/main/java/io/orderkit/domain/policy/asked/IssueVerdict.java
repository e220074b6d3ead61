package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;

/**
 * How the production order may be issued (C9.1, C10).
 *
 * @param beforeReturn whether it may be issued before the signed confirmation has come back; the return is then owed
 * @param bySupervisor whether only the CS supervisor may issue it
 * @param judgement how that came about
 */
@Wire("issue-verdict")
public record IssueVerdict(boolean beforeReturn, boolean bySupervisor, Judgement judgement) implements Verdict {}
