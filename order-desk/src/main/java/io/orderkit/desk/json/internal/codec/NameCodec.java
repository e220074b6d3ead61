package io.orderkit.desk.json.internal.codec;

import io.orderkit.desk.json.internal.reading.Excerpt;
import io.orderkit.desk.json.internal.schema.SchemaNodes;
import io.orderkit.desk.json.text.WireShape;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.wire.WireNode;
import java.util.List;

/**
 * The codec for the names in a company's catalogue. A command may contain only names from the catalogue; stored data
 * may contain any name.
 */
public final class NameCodec {
    private final NameKind kind;
    private final String subject;
    private final List<String> known;

    public NameCodec(NameKind kind, Shape shape, Catalogue names) {
        this.kind = kind;
        this.subject = WireNames.subject(shape);
        this.known = names.values(kind);
    }

    /** Returns the JSON shape of the names. */
    public WireShape shape() {
        return new WireShape(
                WireShape.Kind.ENUM,
                subject,
                List.of(),
                1,
                known.stream()
                        .map(name -> WireShape.Member.constant(name, List.of()))
                        .toList());
    }

    /** Returns the codec for the names. */
    public ScalarCodec codec() {
        String expected = "one of " + String.join(", ", known);
        return new ScalarCodec(
                        WireNode.Kind.TEXT,
                        expected,
                        name -> ((Name<?>) name).value(),
                        (text, at) -> at.isStrict() && !known.contains(text)
                                ? at.wrong(Excerpt.quoted(text), expected, at.nearest(text, known))
                                : Make.guarded(() -> kind.name(text), at, Excerpt.quoted(text), expected))
                .named("<" + subject + ">")
                .describedBy(book -> book.named(
                        subject, this, () -> book.isSent() ? SchemaNodes.constants(known) : SchemaNodes.TEXT));
    }
}
