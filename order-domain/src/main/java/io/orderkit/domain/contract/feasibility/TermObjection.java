package io.orderkit.domain.contract.feasibility;

import io.orderkit.domain.contract.form.FormItem;

/**
 * A term of the order that production does not accept (C7).
 *
 * @param item which term
 * @param reason why; never blank in what an order keeps
 */
public record TermObjection(FormItem item, String reason) {}
