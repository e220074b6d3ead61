package io.orderkit.testkit.wire;

import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.text.JsonInvalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Samples of earlier schemas, stored next to the snapshots as {@code samples/NAME-SCHEMA.json}. With these samples, tests can check that
 * upcasters read the earlier schemas.
 */
final class EarlierSchemaSamples {
    private final Path folder;
    private final OrderJson json;

    EarlierSchemaSamples(Path folder, OrderJson json) {
        this.folder = folder.resolve("samples");
        this.json = json;
    }

    /** Returns the error in a type's sample of an earlier schema; empty if the sample is valid. */
    Optional<String> finding(String type, int schema) {
        Path file = folder.resolve(type.replace(':', '_') + "-" + schema + ".json");
        if (!Files.exists(file)) {
            return Optional.of("its upcaster from schema " + schema + " is not tested; expected " + file
                    + " with a value that schema " + schema + " wrote");
        }
        List<Class<?>> named = json.wireTypes().stream()
                .filter(each -> json.typeOf(each).equals(type))
                .toList();
        try {
            for (Class<?> each : named) {
                json.readKept(each, schema, Files.readString(file));
            }
            return named.isEmpty()
                    ? Optional.of("it is not registered, so its samples cannot be read")
                    : Optional.empty();
        } catch (JsonInvalid e) {
            return Optional.of(file + " cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
