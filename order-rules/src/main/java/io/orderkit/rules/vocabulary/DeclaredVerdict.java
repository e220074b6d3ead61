package io.orderkit.rules.vocabulary;

import io.orderkit.domain.policy.Judgement;
import io.orderkit.domain.policy.Verdict;
import java.util.Map;

/**
 * The verdict on a host's question, for a program that cannot load the host's classes.
 *
 * @param parts its parts, by name
 * @param judgement the rules and the reasons that led to the verdict
 */
public record DeclaredVerdict(Map<String, Object> parts, Judgement judgement) implements Verdict {}
