package io.orderkit.jackson.two;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.screen.ScreenJson;
import io.orderkit.jackson.internal.TokenText;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The deserializers of the library's types. */
final class OrderDeserializers2 extends Deserializers.Base {
    private final Supplier<ScreenJson> json;

    OrderDeserializers2(Supplier<ScreenJson> json) {
        this.json = json;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        return ScreenJson.isFor(type) ? new PassedText(type, json) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ScreenJson.isFor(type);
    }

    /** A deserializer that passes each complete JSON value to the library unchanged. */
    private static final class PassedText extends JsonDeserializer<Object> {
        private final Class<?> type;
        private final Supplier<ScreenJson> json;

        PassedText(Class<?> type, Supplier<ScreenJson> json) {
            this.type = type;
            this.json = json;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
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
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(in, context);
        }

        private static String text(JsonParser in) throws IOException {
            TokenText text = new TokenText();
            JsonToken token = in.currentToken();
            while (token != null) {
                add(token, in, text);
                token = text.isWhole() ? null : in.nextToken();
            }
            return text.toString();
        }

        private static void add(JsonToken token, JsonParser in, TokenText text) throws IOException {
            switch (token) {
                case START_OBJECT -> text.open('{');
                case END_OBJECT -> text.close('}');
                case START_ARRAY -> text.open('[');
                case END_ARRAY -> text.close(']');
                case FIELD_NAME -> text.name(in.currentName());
                case VALUE_STRING, VALUE_EMBEDDED_OBJECT -> text.string(in.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                    text.plain(in.getText());
                case NOT_AVAILABLE -> throw new IllegalStateException("a non-blocking parser is not supported");
            }
        }
    }
}
