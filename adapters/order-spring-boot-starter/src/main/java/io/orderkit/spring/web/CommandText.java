package io.orderkit.spring.web;

/**
 * A command as a client writes it.
 *
 * @param type the wire name, {@code receive-order}
 * @param json the fields as JSON; unknown ones are refused, so that none can claim an actor, a role or a tenant
 */
public record CommandText(String type, String json) {}
