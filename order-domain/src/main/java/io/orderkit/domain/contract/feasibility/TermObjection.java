package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.FormItem;

/**
 * A term of the order that production does not accept (C7).
 *
 * @param item the term
 * @param reason the reason; never blank in a stored order
 */
public record TermObjection(FormItem item, String reason) {}
