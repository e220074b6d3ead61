package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.text.MayBeBlank;

/**
 * Production's objection to a term of the order (C7).
 *
 * @param item the term
 * @param reason the reason for the objection, never blank in a stored order
 */
public record TermObjection(FormItem item, @MayBeBlank String reason) {}
