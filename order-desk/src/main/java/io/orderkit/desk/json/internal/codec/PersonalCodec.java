package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.JsonOut;
import io.orderkit.desk.json.internal.reading.JsonPath;
import io.orderkit.desk.json.internal.reading.JsonText;
import io.orderkit.desk.json.internal.schema.SchemaBook;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.PersonalSeal;
import io.orderkit.domain.model.Personal;
import io.orderkit.domain.wire.WireNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codec for personal data. The JSON is the content itself, the sealed content, or {@code null} if the content was
 * erased. Error messages never contain the content.
 *
 * <p>Sealed content is a JSON object with the fields {@code sealed-under} and {@code text}. No other type can have the
 * same fields, because Java names cannot contain hyphens.
 */
public final class PersonalCodec implements Codec {
    private static final String KEY = "sealed-under";
    private static final String TEXT = "text";

    private final Codec content;

    public PersonalCodec(Codec content) {
        this.content = content;
    }

    @Override
    public void write(Object value, JsonOut out) {
        Optional<?> known = ((Personal<?>) value).content();
        if (known.isEmpty()) {
            out.nothing();
        } else if (out.sealing().isEmpty()) {
            content.write(known.get(), out);
        } else {
            String plain = out.part(inner -> content.write(known.get(), inner));
            PersonalSeal.Sealed sealed = out.sealing().get().seal(plain);
            out.sealed(KEY, sealed.key(), TEXT, sealed.text());
        }
    }

    @Override
    public Optional<Object> read(WireNode node, JsonPath at) {
        if (node.is(WireNode.Kind.NULL)) {
            return Optional.of(Personal.erased());
        }
        // A command must not contain sealed data, because its sender could have the data opened without permission.
        boolean isSealed = node.fields().containsKey(KEY) && !at.isStrict();
        return isSealed ? opened(node, at) : content.read(node, at.personal()).map(Personal::of);
    }

    private Optional<Object> opened(WireNode node, JsonPath at) {
        if (at.opening().isEmpty()) {
            return at.wrong("a sealed text", "an OrderJson that reads with subject keys", Optional.empty());
        }
        WireNode key = node.fields().get(KEY);
        WireNode text = node.fields().get(TEXT);
        if (key == null || text == null || !key.is(WireNode.Kind.TEXT) || !text.is(WireNode.Kind.TEXT)) {
            return at.wrong("half a seal", "the key and the text, both as texts", Optional.empty());
        }
        try {
            Optional<String> plain = at.opening().get().open(new PersonalSeal.Sealed(key.text(), text.text()));
            return plain.isEmpty()
                    ? Optional.of(Personal.erased())
                    : content.read(JsonText.parse(plain.get(), at), at.personal())
                            .map(Personal::of);
        } catch (PersonalSeal.BrokenSeal e) {
            return at.wrong("a broken seal", "the text as it was sealed", Optional.empty());
        }
    }

    @Override
    public String expected() {
        return content.expected();
    }

    @Override
    public String form() {
        return "personal " + content.form();
    }

    /** In stored JSON, the content can also be sealed; it is {@code null} if it was erased. */
    @Override
    public WireNode schema(SchemaBook book) {
        WireNode plain = content.schema(book);
        return book.isSent()
                ? plain
                : SchemaNodes.orNull(plain, book.named("sealed-text", PersonalCodec.class, PersonalCodec::sealed));
    }

    private static WireNode sealed() {
        return SchemaNodes.object(
                new TreeMap<>(Map.of(KEY, SchemaNodes.TEXT, TEXT, SchemaNodes.TEXT)), List.of(KEY, TEXT));
    }

    @Override
    public List<Codec> parts() {
        return List.of(content);
    }
}
