package io.orderkit.jackson;

import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.jackson.internal.LateJson;
import java.util.function.Supplier;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A module that lets a Jackson 3 mapper write and read the library's types in the library's JSON format. The mapper also handles the
 * library's types when they are nested inside the host's types. For example:
 *
 * <pre>
 * JsonMapper mapper = JsonMapper.builder().addModule(OrderJacksonModule.of(json)).build();
 * String text = mapper.writeValueAsString(Map.of("outcome", desk.submit(envelope)));
 * OrderCommand command = mapper.readValue(body, OrderCommand.class);
 * </pre>
 *
 * <p>The module handles every type that {@linkplain ScreenJson#isFor ScreenJson supports}. For a type without a JSON form, the mapper
 * throws an exception that states the reason. If the JSON is invalid, the mapper throws a {@code MismatchedInputException} whose cause, a
 * {@code JsonInvalid}, lists every problem. The module refuses to read an actor, a tenant or a read scope.
 *
 * <p>Naming strategies, inclusion rules and other settings of the mapper do not apply to the library's types. Immutable and thread-safe.
 */
public final class OrderJacksonModule extends JacksonModule {
    private final Supplier<ScreenJson> json;

    private OrderJacksonModule(Supplier<ScreenJson> json) {
        this.json = json;
    }

    /** Returns a module that uses a {@link ScreenJson} for writing and reading. */
    public static OrderJacksonModule of(ScreenJson json) {
        return new OrderJacksonModule(() -> json);
    }

    /** Returns a module that requests its {@link ScreenJson} only when it first writes or reads a value. */
    public static OrderJacksonModule later(Supplier<ScreenJson> json) {
        return new OrderJacksonModule(new LateJson(json));
    }

    @Override
    public String getModuleName() {
        return "order-kit";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new OrderSerializers(json));
        context.addDeserializers(new OrderDeserializers(json));
    }
}
