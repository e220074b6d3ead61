package io.orderkit.domain.policy.asked;

import io.orderkit.domain.model.Wire;
import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;

/**
 * The verdict on the conditions for issuing the production order (C9.1, C10).
 *
 * @param beforeReturn whether the production order may be issued before the signed confirmation is returned; if so, the
 *     confirmation must still be returned later
 * @param bySupervisor whether only the CS supervisor may issue the production order
 * @param judgement the rules and reasons behind the verdict
 */
@Wire("issue-verdict")
public record IssueVerdict(boolean beforeReturn, boolean bySupervisor, Judgement judgement) implements Verdict {}
