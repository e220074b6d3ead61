package io.orderkit.spring.web;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.domain.model.CommandId;

/**
 * A completed attempt.
 *
 * @param id the id of the attempt
 * @param outcome the outcome of the attempt
 * @param screens the views in the reader's language, for the response
 */
public record Attempted(CommandId id, Outcome outcome, OrderScreens screens) {}
