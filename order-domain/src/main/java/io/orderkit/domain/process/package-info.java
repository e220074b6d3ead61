/**
 * The state machine as data: a process is a table of steps that reads like the handbook.
 *
 * <p>{@link ProcessDefinition} holds the table and decides; an order answers with its positions, one a track; only events
 * move them. Everything is pure: time, actor, facts and policies come in as arguments.
 */
@NullMarked
package io.orderkit.domain.process;

import org.jspecify.annotations.NullMarked;
