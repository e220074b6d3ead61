package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.FormItem;

/**
 * Production's objection to a term of the order (C7).
 *
 * @param item the term
 * @param reason the reason for the objection, never blank in a stored order
 */
public record TermObjection(FormItem item, String reason) {}
