package io.orderkit.domain.contract.feasibility.objection;

import io.orderkit.domain.contract.form.FormItem;
import io.orderkit.domain.text.MayBeBlank;

/**
 * CS's answer to an objection raised by production (C7).
 *
 * @param item the term to which production objects
 * @param answer the answer of CS
 */
public record ObjectionAnswer(FormItem item, @MayBeBlank String answer) {}
