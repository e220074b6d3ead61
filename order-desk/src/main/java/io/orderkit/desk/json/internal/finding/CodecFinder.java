package io.orderkit.desk.json.internal.finding;

import io.orderkit.desk.json.internal.codec.ArrayCodec;
import io.orderkit.desk.json.internal.codec.Codec;
import io.orderkit.desk.json.internal.codec.EnumCodec;
import io.orderkit.desk.json.internal.codec.FormFieldCodec;
import io.orderkit.desk.json.internal.codec.GivenUpcasters;
import io.orderkit.desk.json.internal.codec.MapCodec;
import io.orderkit.desk.json.internal.codec.NameCodec;
import io.orderkit.desk.json.internal.codec.ObjectCodec;
import io.orderkit.desk.json.internal.codec.OptionalCodec;
import io.orderkit.desk.json.internal.codec.OwnFieldsCodec;
import io.orderkit.desk.json.internal.codec.PersonalCodec;
import io.orderkit.desk.json.internal.codec.ScalarCodec;
import io.orderkit.desk.json.internal.codec.SchemaUpgrade;
import io.orderkit.desk.json.internal.codec.Shape;
import io.orderkit.desk.json.internal.codec.TaggedCodec;
import io.orderkit.desk.json.internal.codec.WireTypes;
import io.orderkit.desk.json.text.AnyValue;
import io.orderkit.domain.catalogue.Catalogue;
import io.orderkit.domain.catalogue.NameKind;
import io.orderkit.domain.field.FieldValue;
import io.orderkit.domain.field.OwnFields;
import io.orderkit.domain.model.FormField;
import io.orderkit.domain.model.Log;
import io.orderkit.domain.model.Name;
import io.orderkit.domain.model.Personal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finder that determines the codecs for a type and all of its parts. A type without a codec is reported as a defect,
 * together with the path to it.
 */
public final class CodecFinder {
    private final Map<Class<?>, ScalarCodec> scalars;
    private final WireTypes types;
    private final GivenUpcasters upcasters;
    private final OwnFields own;
    private final Catalogue names;
    private final Map<Shape, Codec> known = new HashMap<>();
    private final Map<Class<?>, String> openKinds = new HashMap<>();
    private final Set<Shape> changed = new LinkedHashSet<>();
    private final WireShapes shapes = new WireShapes();
    private final List<String> defects = new ArrayList<>();

    /**
     * The fields and names that a company has added to those of the processes.
     *
     * @param fields the fields that the company adds to the order form
     * @param names the names in the company's catalogue
     */
    public record Company(OwnFields fields, Catalogue names) {}

    public CodecFinder(Map<Class<?>, ScalarCodec> scalars, WireTypes types, GivenUpcasters upcasters, Company company) {
        this.scalars = scalars;
        this.types = types;
        this.upcasters = upcasters;
        this.own = company.fields();
        this.names = company.names();
    }

    /** Creates a finder that starts with another finder's codecs, without changing that finder. */
    private CodecFinder(CodecFinder before, WireTypes types) {
        this(before.scalars, types, before.upcasters, new Company(before.own, before.names));
        known.putAll(before.known);
        openKinds.putAll(before.openKinds);
        changed.addAll(before.changed);
        before.shapes.all().forEach(shapes::note);
    }

    /** Returns a finder for further types, without changing this one. */
    public CodecFinder further(WireTypes more) {
        return new CodecFinder(this, more);
    }

    /** Returns all defects. Call this method after all types have been registered. */
    public List<String> defects() {
        List<String> all = new ArrayList<>(defects);
        openKinds.forEach((kind, trail) -> {
            if (!types.haveAny(kind)) {
                all.add(trail + ": no registered type is " + WireTypes.a(kind));
            }
        });
        return all;
    }

    /** Records a defect, and returns a placeholder codec so that the search can continue. */
    public Codec defect(String trail, String why) {
        defects.add(trail + ": " + why);
        return ScalarCodec.text("nothing", Object::toString, text -> text);
    }

    /** Returns the codec for a field, whose type can be an Optional. */
    public Codec field(Shape shape, String trail) {
        return shape.raw() == Optional.class
                ? new OptionalCodec(argument(shape, 0, trail))
                : codec(shape, trail + " → " + shape.name());
    }

    /** Returns the codec for a type. When a type is first encountered, the codecs of its parts are determined too. */
    public Codec codec(Shape shape, String trail) {
        Codec found = known.get(shape);
        return found != null ? found : unknown(shape, trail);
    }

    /** Returns the codec for a type; empty if the type has not been encountered yet at any depth. */
    Optional<Codec> found(Class<?> type) {
        return Optional.ofNullable(known.get(Shape.of(type)));
    }

    private Codec unknown(Shape shape, String trail) {
        Class<?> raw = shape.raw();
        ScalarCodec scalar = scalars.get(raw);
        if (scalar != null) {
            return scalar;
        }
        if (raw == List.class) {
            return ArrayCodec.list(argument(shape, 0, trail));
        }
        if (raw == Set.class) {
            return ArrayCodec.set(argument(shape, 0, trail));
        }
        if (raw == Log.class) {
            return ArrayCodec.log(argument(shape, 0, trail));
        }
        if (raw == Personal.class) {
            return new PersonalCodec(argument(shape, 0, trail));
        }
        if (raw == AnyValue.class) {
            return keep(shape, new AnyValueCodec(types));
        }
        if (raw == FormField.class) {
            shapes.note(FormFieldCodec.shape());
            return keep(shape, new FormFieldCodec(own).codec());
        }
        if (raw == Map.class) {
            return map(shape, trail);
        }
        if (isName(raw)) {
            return aName(NameKind.ofType(raw).orElseThrow(), shape);
        }
        if (raw.isEnum()) {
            return anEnum(new EnumCodec(shape), shape, trail);
        }
        return raw.isRecord() ? new RecordCodecs(this, shape, trail).codec() : anInterface(shape, trail);
    }

    private Codec anEnum(EnumCodec constants, Shape shape, String trail) {
        constants.clash().ifPresent(why -> defect(trail, why));
        shapes.note(constants.shape());
        return keep(shape, constants.codec());
    }

    private static boolean isName(Class<?> type) {
        return Name.class.isAssignableFrom(type) && NameKind.ofType(type).isPresent();
    }

    private Codec aName(NameKind kind, Shape shape) {
        NameCodec codec = new NameCodec(kind, shape, names);
        shapes.note(codec.shape());
        return keep(shape, codec.codec());
    }

    private Codec anInterface(Shape shape, String trail) {
        Class<?> raw = shape.raw();
        if (raw.isSealed() && raw.isInterface()) {
            return new SealedCodecs(this, shape, trail).codec();
        }
        if (ImmutableCodecs.isImmutable(raw)) {
            return new ImmutableCodecs(this, shape, trail).codec();
        }
        if (raw.isInterface() && !raw.getPackageName().startsWith("java.")) {
            openKinds.putIfAbsent(raw, trail);
            return keep(shape, new TaggedCodec(raw, types));
        }
        return defect(trail, UnwritableType.why(shape));
    }

    private Codec map(Shape shape, String trail) {
        if (shape.arguments().size() == 2 && shape.arguments().get(1).raw() == FieldValue.class) {
            return new OwnFieldsCodec(own, scalars);
        }
        Codec value = argument(shape, 1, trail);
        Codec key = argument(shape, 0, trail);
        return key instanceof ScalarCodec scalar
                ? new MapCodec(scalar, value)
                : defect(trail, "the key of a map must be one text or number");
    }

    private Codec argument(Shape shape, int index, String trail) {
        if (shape.arguments().size() <= index) {
            return defect(trail, shape.name() + " has no type argument");
        }
        Shape inner = shape.arguments().get(index);
        return inner.raw() == Optional.class
                ? defect(
                        trail,
                        "an Optional is allowed only as a field, not inside "
                                + shape.raw().getSimpleName())
                : codec(inner, trail + " → " + inner.name());
    }

    /** Returns whether a type is written as a single string, number or boolean. */
    public boolean isScalar(Class<?> type) {
        return scalars.containsKey(type) || type.isEnum() || type == FormField.class || isName(type);
    }

    /** Returns a codec without fields for a record or an Immutable; the fields are added later. */
    public ObjectCodec object(Shape shape, String trail) {
        SchemaUpgrade upgrade = upcasters.of(shape.raw(), trail);
        if (!upgrade.isFirst()) {
            changed.add(shape);
        }
        return new ObjectCodec(shape, upgrade);
    }

    /** Returns the types encountered so far that have a schema number above 1. */
    public List<Shape> changed() {
        return List.copyOf(changed);
    }

    /** Returns the JSON shapes of the types encountered so far. */
    public WireShapes shapes() {
        return shapes;
    }

    /** Stores the codec for a type, so that the codecs of its parts are determined only once. */
    public <C extends Codec> C keep(Shape shape, C codec) {
        known.put(shape, codec);
        return codec;
    }
}
