package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.WireNames;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.process.FactRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checks of a registered type's wire name, schema number and field names. */
public final class WireReview {
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*:)?[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Class<?> type;
    private final String name;
    private final String trail;
    private final List<String> defects;

    public WireReview(Class<?> type, String name, String trail, List<String> defects) {
        this.type = type;
        this.name = name;
        this.trail = trail;
        this.defects = defects;
    }

    /**
     * Checks a registered type and its codec.
     *
     * @param taken the reserved field names
     */
    public void review(Codec codec, WireTypes types, List<String> taken) {
        if (mustBeNamed() && !WireNames.isGiven(type)) {
            defects.add(trail + ": " + type.getName() + " has no @Wire name");
        }
        if (!NAME.matcher(name).matches()) {
            defects.add(trail + ": expected a kebab-case name, such as send-confirmation or acme:reserve-truck");
        }
        if (WireNames.schema(type) < 1) {
            defects.add(trail + ": its schema is " + WireNames.schema(type) + "; expected 1 or more");
        }
        Stream.concat(Stream.of(name), WireNames.formerly(type).stream())
                .flatMap(each -> types.named(each).stream())
                .distinct()
                .forEach(other -> defects.add(
                        trail + ": both " + other.type().getName() + " and " + type.getName() + " have this name"));
        if (WireNames.schema(type) > 1 && !(codec instanceof ObjectCodec)) {
            defects.add(trail + ": it has a schema number; only a record or an Immutable can have one");
        }
        if (codec instanceof ObjectCodec object) {
            object.names().stream()
                    .filter(taken::contains)
                    .forEach(field -> defects.add(trail + " → field " + field + ": this name is reserved for the tag"));
        }
    }

    private boolean mustBeNamed() {
        return Stream.of(OrderCommand.class, OrderEvent.class, PolicyFacts.class, FactRequest.class)
                .anyMatch(kind -> kind.isAssignableFrom(type));
    }
}
