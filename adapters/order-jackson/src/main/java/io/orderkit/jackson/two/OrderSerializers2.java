package io.orderkit.jackson.two;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.orderkit.desk.screen.ScreenJson;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The serializers of the library's types. */
final class OrderSerializers2 extends Serializers.Base {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonSerializer<Object> ours;

    OrderSerializers2(Supplier<ScreenJson> json) {
        ours = new PassingThrough(json);
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return ScreenJson.isFor(type.getRawClass()) ? ours : null;
    }

    /** A serializer that writes token by token, and so works with every data format and generator. */
    private static final class PassingThrough extends JsonSerializer<Object> {
        private final Supplier<ScreenJson> json;

        PassingThrough(Supplier<ScreenJson> json) {
            this.json = json;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            try (JsonParser text = FACTORY.createParser(written(value, out))) {
                text.nextToken();
                out.copyCurrentStructure(text);
            }
        }

        private String written(Object value, JsonGenerator out) throws JsonMappingException {
            try {
                return json.get().write(value);
            } catch (IllegalArgumentException noForm) {
                throw JsonMappingException.from(out, String.valueOf(noForm.getMessage()), noForm);
            }
        }

        /**
         * Writes the value without a Jackson type id, because the library's JSON contains wire names where needed.
         */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializerProvider context, TypeSerializer typing) throws IOException {
            serialize(value, out, context);
        }
    }
}
