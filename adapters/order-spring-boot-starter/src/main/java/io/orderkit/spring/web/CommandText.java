package io.orderkit.spring.web;

/**
 * A command in the form in which a client writes it.
 *
 * @param type the wire name, for example {@code receive-order}
 * @param json the fields as JSON; unknown ones are refused, so that none can claim an actor, a role or a tenant
 */
public record CommandText(String type, String json) {}
