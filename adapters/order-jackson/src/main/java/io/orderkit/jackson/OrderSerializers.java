package io.orderkit.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.orderkit.desk.screen.ScreenJson;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** The serializers of the library's types. */
final class OrderSerializers extends Serializers.Base {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ValueSerializer<Object> ours;

    OrderSerializers(Supplier<ScreenJson> json) {
        ours = new PassingThrough(json);
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return ScreenJson.isFor(type.getRawClass()) ? ours : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    /** A serializer that writes token by token, and so works with every data format and generator. */
    private static final class PassingThrough extends ValueSerializer<Object> {
        private final Supplier<ScreenJson> json;

        PassingThrough(Supplier<ScreenJson> json) {
            this.json = json;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            try (JsonParser text = FACTORY.createParser(ObjectReadContext.empty(), written(value, out))) {
                text.nextToken();
                out.copyCurrentStructure(text);
            }
        }

        private String written(Object value, JsonGenerator out) {
            try {
                return json.get().write(value);
            } catch (IllegalArgumentException noForm) {
                throw DatabindException.from(out, String.valueOf(noForm.getMessage()), noForm);
            }
        }

        /**
         * Writes the value without a Jackson type id, because the library's JSON contains wire names where needed.
         */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
            serialize(value, out, context);
        }
    }
}
