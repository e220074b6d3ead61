package io.orderkit.jackson.two;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.jackson.internal.LateJson;
import java.util.function.Supplier;

/**
 * A module that lets a Jackson 2 mapper write and read the library's types in the library's JSON format. The mapper also handles the
 * library's types when they are nested inside the host's types. For example:
 *
 * <pre>
 * JsonMapper mapper = JsonMapper.builder().addModule(OrderJackson2Module.of(json)).build();
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
public final class OrderJackson2Module extends Module {
    private final Supplier<ScreenJson> json;

    private OrderJackson2Module(Supplier<ScreenJson> json) {
        this.json = json;
    }

    /** Returns a module that uses a {@link ScreenJson} for writing and reading. */
    public static OrderJackson2Module of(ScreenJson json) {
        return new OrderJackson2Module(() -> json);
    }

    /** Returns a module that requests its {@link ScreenJson} only when it first writes or reads a value. */
    public static OrderJackson2Module later(Supplier<ScreenJson> json) {
        return new OrderJackson2Module(new LateJson(json));
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
        context.addSerializers(new OrderSerializers2(json));
        context.addDeserializers(new OrderDeserializers2(json));
    }
}
