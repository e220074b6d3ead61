package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;

/**
 * The conditions for issuing the production order (C9.1, C10).
 *
 * @param beforeReturn whether it may be issued before the signed confirmation is returned; the return is then owed
 * @param bySupervisor whether only the CS supervisor may issue it
 * @param judgement the rules and reasons behind it
 */
@Wire("issue-verdict")
public record IssueVerdict(boolean beforeReturn, boolean bySupervisor, Judgement judgement) implements Verdict {}
