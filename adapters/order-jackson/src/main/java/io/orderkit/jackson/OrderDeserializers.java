package io.orderkit.jackson;

import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.jackson.internal.TokenText;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** The deserializers of the library's types. */
final class OrderDeserializers extends Deserializers.Base {
    private final Supplier<ScreenJson> json;

    OrderDeserializers(Supplier<ScreenJson> json) {
        this.json = json;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    private @Nullable ValueDeserializer<?> find(JavaType type) {
        return ScreenJson.isFor(type.getRawClass()) ? new PassedText(type.getRawClass(), json) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ScreenJson.isFor(type);
    }

    /** A deserializer that passes each complete JSON value to the library unchanged. */
    private static final class PassedText extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final Supplier<ScreenJson> json;

        PassedText(Class<?> type, Supplier<ScreenJson> json) {
            this.type = type;
            this.json = json;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String text = text(in);
            try {
                return json.get().read(type, text);
            } catch (JsonInvalid invalid) {
                MismatchedInputException mismatch =
                        MismatchedInputException.from(in, type, String.valueOf(invalid.getMessage()));
                mismatch.initCause(invalid);
                throw mismatch;
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(in, context);
        }

        private static String text(JsonParser in) {
            TokenText text = new TokenText();
            JsonToken token = in.currentToken();
            while (token != null) {
                add(token, in, text);
                token = text.isWhole() ? null : in.nextToken();
            }
            return text.toString();
        }

        private static void add(JsonToken token, JsonParser in, TokenText text) {
            switch (token) {
                case START_OBJECT -> text.open('{');
                case END_OBJECT -> text.close('}');
                case START_ARRAY -> text.open('[');
                case END_ARRAY -> text.close(']');
                case PROPERTY_NAME -> text.name(in.currentName());
                case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> text.string(in.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                    text.plain(in.getString());
                case NOT_AVAILABLE -> throw new IllegalStateException("a non-blocking parser is not supported");
            }
        }
    }
}
