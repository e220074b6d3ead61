package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.contract.form.FormItem;

/**
 * The answer of CS to an objection of production (C7).
 *
 * @param item the term that production objects to
 * @param answer the answer of CS
 */
public record ObjectionAnswer(FormItem item, String answer) {}
