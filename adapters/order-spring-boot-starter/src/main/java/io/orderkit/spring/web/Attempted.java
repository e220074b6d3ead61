package io.orderkit.spring.web;

import io.orderkit.desk.Outcome;
import io.orderkit.desk.screen.OrderScreens;
import io.orderkit.domain.model.CommandId;

/**
 * An attempt that was made.
 *
 * @param id its id
 * @param outcome what came of it
 * @param screens the reader's words
 */
public record Attempted(CommandId id, Outcome outcome, OrderScreens screens) {}
