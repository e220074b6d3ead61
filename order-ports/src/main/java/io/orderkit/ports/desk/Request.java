package io.orderkit.ports.desk;

import io.orderkit.domain.model.Wire;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * An attempt, with what it is known by.
 *
 * @param envelope the attempt
 * @param type the command's wire name
 * @param length how long the command is as JSON, in characters
 * @param fingerprint tells a repetition from a reuse of the id: what is wanted, by whom, on what, when
 */
record Request(CommandEnvelope envelope, String type, int length, String fingerprint) {
    static Request of(CommandEnvelope envelope, String command) {
        String type = Wire.Names.of(envelope.command().getClass());
        String roles = envelope.actor().roles().stream()
                .map(role -> role.value())
                .sorted()
                .collect(Collectors.joining(","));
        String text = String.join(
                "\n",
                envelope.order().value(),
                envelope.actor().id().value(),
                roles,
                envelope.actor().onBehalfOf().map(Object::toString).orElse(""),
                type,
                command,
                envelope.occurredAt().map(Instant::toString).orElse(""));
        return new Request(envelope, type, command.length(), hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
