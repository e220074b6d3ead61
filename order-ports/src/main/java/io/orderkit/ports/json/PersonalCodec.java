package io.orderkit.ports.json;

import io.orderkit.domain.model.Personal;
import java.util.Optional;

/** What tells of a person: its content; {@code null} when it was erased. Messages do not repeat it. */
final class PersonalCodec implements Codec {
    private final Codec content;

    PersonalCodec(Codec content) {
        this.content = content;
    }

    @Override
    public void write(Object value, JsonOut out) {
        ((Personal<?>) value).content().ifPresentOrElse(known -> content.write(known, out), out::nothing);
    }

    @Override
    public Optional<Object> read(Node node, Place at) {
        if (node.is(Node.Kind.NULL)) {
            return Optional.of(Personal.erased());
        }
        return content.read(node, at.personal()).map(Personal::of);
    }

    @Override
    public String expected() {
        return content.expected();
    }
}
