package io.orderkit.desk.screen;

import io.orderkit.desk.CommandEnvelope;
import io.orderkit.desk.Evidence;
import io.orderkit.desk.Outcome;
import io.orderkit.desk.json.OrderJson;
import io.orderkit.desk.json.OrderSchemas;
import io.orderkit.desk.json.text.JsonInvalid;
import io.orderkit.desk.json.text.JsonProblem;
import io.orderkit.domain.model.Wire;
import io.orderkit.domain.order.OrderCommand;
import io.orderkit.domain.order.OrderEvent;
import io.orderkit.domain.policy.PolicyFacts;
import io.orderkit.domain.process.FactRequest;
import io.orderkit.domain.process.ProcessDefect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The writer and reader of all JSON that a host exchanges with its clients: views, outcomes, commands, events, and
 * values within them. The JSON is written and read with the codecs of an {@link OrderJson}. For example
 *
 * <pre>
 * ScreenJson json = ScreenJson.of(desk.json()).worded(() -&gt; new ScreenWords(desk.wording(), Language.ES, zone));
 * String answer = json.write(desk.submit(envelope));
 * OrderCommand command = json.readCommand(body);
 * </pre>
 *
 * <p>The JSON of a command, event or question contains the wire name in the {@code type} field; the JSON of views,
 * amounts of money and ids contains no wire name. An outcome is written as a {@link ScreenOutcome} in the reader's
 * language. If a value's type has no JSON form, the writer throws an exception with the reason, and never writes an
 * empty object.
 *
 * <p>There is no limit on the length of the JSON that this class writes. Actors, tenants and read scopes are never read
 * from JSON.
 *
 * <p>Immutable except for a cache; thread-safe.
 */
public final class ScreenJson {
    private static final Class<?>[] VIEWS = {
        OrderScreen.class,
        ScreenTrack.class,
        ScreenStep.class,
        ScreenClearer.class,
        ScreenRefusal.class,
        ScreenDebt.class,
        ScreenEvent.class,
        ScreenVerdict.class,
        ScreenOutcome.class,
        ScreenEventLine.class,
        ScreenEvidence.class,
        ScreenAsked.class
    };

    private static final List<Class<?>> TAGGED =
            List.of(OrderCommand.class, OrderEvent.class, PolicyFacts.class, FactRequest.class);

    private static final Set<String> MODULES = Set.of("domain", "ports", "desk", "rules");
    private static final String OURS = "io.orderkit.";

    private final OrderJson json;
    private final Optional<Supplier<ScreenWords>> words;
    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

    /**
     * The JSON form of a class, or the reason why the class has none.
     *
     * @param json the OrderJson that knows the class; not used if the class has a defect
     * @param defect the reason why the class cannot be written
     */
    private record Form(OrderJson json, Optional<String> defect) {}

    private ScreenJson(OrderJson json, Optional<Supplier<ScreenWords>> words) {
        this.json = json;
        this.words = words;
    }

    /**
     * Returns a writer for the views of this package and for all registered types.
     *
     * @throws ProcessDefect if a registered type has the wire name of a view
     */
    public static ScreenJson of(OrderJson json) {
        return new ScreenJson(json.unbounded().and(VIEWS), Optional.empty());
    }

    /**
     * Returns a copy that also writes a host's own records as views. A host's Jackson mapper recognises these records
     * by their {@link Wire} annotation.
     *
     * @throws ProcessDefect if a view cannot be written, or has the wire name of another type
     */
    public ScreenJson and(Class<?>... views) {
        return new ScreenJson(json.and(views), words);
    }

    /** Returns a copy that writes outcomes in the current reader's language. */
    public ScreenJson worded(Supplier<ScreenWords> forReader) {
        return new ScreenJson(json, Optional.of(forReader));
    }

    /** Returns the schemas of commands, events and views. */
    public OrderSchemas schemas() {
        return json.schemas();
    }

    /**
     * Returns whether this writer handles a class. The writer handles the library's classes, their subclasses, and
     * classes with a {@link Wire} name. The result depends only on the class, so a host's Jackson mapper can call this
     * method before a desk exists.
     */
    public static boolean isFor(Class<?> type) {
        return isOurs(type) || type.isAnnotationPresent(Wire.class) || isTagged(type);
    }

    private static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        int end = name.indexOf('.', OURS.length());
        return name.startsWith(OURS) && MODULES.contains(name.substring(OURS.length(), end < 0 ? name.length() : end));
    }

    private static boolean isTagged(Class<?> type) {
        return TAGGED.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the value's type has no JSON form; the message states the reason
     */
    public String write(Object value) {
        if (value instanceof Outcome outcome) {
            return json.write(words().outcome(outcome));
        }
        if (value instanceof Evidence) {
            throw new IllegalArgumentException(
                    "Evidence cannot be written directly; expected its view from OrderScreens.evidence(…)");
        }
        Form form = form(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        form.defect().ifPresent(defect -> {
            throw new IllegalArgumentException(defect);
        });
        return isTagged(value.getClass())
                ? form.json().writeTagged(value)
                : form.json().write(value);
    }

    private ScreenWords words() {
        return words.orElseThrow(() -> new IllegalArgumentException(
                        "an Outcome needs a reader's language; expected ScreenJson.worded(…), or the view from"
                                + " ScreenWords.outcome(…)"))
                .get();
    }

    private Form form(Class<?> type) {
        return forms.computeIfAbsent(type, this::find);
    }

    /**
     * Returns the JSON form of a class. The codec of an unregistered class of this library is determined when the class
     * is first used.
     */
    private Form find(Class<?> type) {
        if (json.knows(type)) {
            return new Form(json, Optional.empty());
        }
        List<String> why = new ArrayList<>();
        for (Class<?> candidate : candidates(type)) {
            try {
                return new Form(json.and(candidate), Optional.empty());
            } catch (ProcessDefect defect) {
                why.add(defect.getMessage());
            }
        }
        return new Form(
                json,
                Optional.of(type.getName() + " " + String.join("; ", why) + "; expected a view such as OrderScreen"));
    }

    /** Returns the class itself and, for a generated class, its interface. */
    private static List<Class<?>> candidates(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()).filter(ScreenJson::isOurs))
                .toList();
    }

    /**
     * Reads a command with its wire name in the {@code type} field; unknown fields are rejected.
     *
     * @throws JsonInvalid if the JSON is not a valid command; the exception contains every problem
     */
    public OrderCommand readCommand(String text) {
        return json.readNamed(OrderCommand.class, text);
    }

    /**
     * Reads a value. A command or an event contains its wire name in the {@code type} field; a command may omit the
     * name if the caller passes the command's class. All other values must have the form in which this class writes
     * them.
     *
     * @throws JsonInvalid if the JSON is not a valid value of the type, or the type is an actor, a tenant or a read
     *     scope. The exception contains every problem
     */
    public <T> T read(Class<T> type, String text) {
        if (OrderJson.isClaim(type) || type == CommandEnvelope.class) {
            throw invalid("", "a text for " + type.getSimpleName(), "nothing: the host says who asks, not a JSON text");
        }
        if (TAGGED.contains(type)) {
            return json.readNamed(type, text);
        }
        Form form = form(type);
        if (form.defect().isPresent()) {
            throw invalid(
                    "",
                    "a text for " + type.getSimpleName(),
                    "a type that can be read: " + form.defect().get());
        }
        return isTagged(type) ? form.json().readNamed(type, text) : form.json().readKept(type, text);
    }

    private static JsonInvalid invalid(String path, String found, String expected) {
        return new JsonInvalid(List.of(new JsonProblem(path, found, expected, Optional.empty())));
    }
}
