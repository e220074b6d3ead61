package io.orderkit.spring.web;

/**
 * A command as a client writes it: a type, and the fields as JSON.
 *
 * @param type the wire name of the command, for example {@code receive-order}
 * @param json the fields as JSON; unknown fields are rejected, so a client cannot choose the actor, role or tenant
 */
public record CommandText(String type, String json) {}
