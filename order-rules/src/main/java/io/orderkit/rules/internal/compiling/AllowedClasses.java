package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.Topic;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The second lock on what analysts write, behind the grammar: rules are compiled with and run with these classes and no others, so
 * that nothing in them could reach a file, a socket, a process, a thread or reflection, even if it got past the first.
 */
final class AllowedClasses extends ClassLoader {
    /** What compiled rules consist of: values, and what the engine's rules are written in. */
    private static final Pattern RULES = Pattern.compile(
            "java\\.lang\\.(Object|String|Enum|Throwable|Error|RuntimeException|Integer|Long|Number|Boolean"
                    + "|Comparable|CharSequence|Iterable)|java\\.math\\.BigDecimal|java\\.io\\.Serializable"
                    + "|java\\.util\\.(List|ArrayList|Arrays|Collection|Collections|Locale|Objects)"
                    + "|java\\.time\\.format\\.\\w+|org\\.drools\\.util\\.DateUtils"
                    + "|org\\.drools\\.(model|modelcompiler\\.dsl)\\..+|org\\.drools\\.modelcompiler\\.util\\.EvaluationUtil");

    /** What the engine's compiler asks for besides, by name. */
    private static final Pattern COMPILER = Pattern.compile(
            "org\\.drools\\.core\\.(WorkingMemory|base\\.accumulators\\..+)|org\\.drools\\.ecj\\.EclipseJavaCompiler");

    /** What the Java compiler must see to make sense of the others' signatures. */
    private static final Pattern SIGNATURES = Pattern.compile("(java|org/drools|org/kie)/.+\\.class");

    private final Set<String> words = new HashSet<>();
    private final boolean compiling;

    private AllowedClasses(boolean compiling) {
        super(AllowedClasses.class.getClassLoader());
        this.compiling = compiling;
        for (Topic topic : Topic.values()) {
            words.add(topic.ruling().getName());
            for (Method ruling : topic.ruling().getMethods()) {
                Stream.of(ruling.getParameterTypes()).forEach(type -> words.add(type.getName()));
            }
            for (Class<? extends Record> fact : topic.facts()) {
                words.add(fact.getName());
                for (RecordComponent property : fact.getRecordComponents()) {
                    words.add(property.getType().getName());
                }
            }
        }
    }

    static ClassLoader toCompileWith() {
        return new AllowedClasses(true);
    }

    static ClassLoader toRunWith() {
        return new AllowedClasses(false);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean allowed = words.contains(name)
                || RULES.matcher(name).matches()
                || (compiling && COMPILER.matcher(name).matches());
        if (!allowed) {
            throw new ClassNotFoundException(name + " is not for rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        boolean allowed = compiling
                && (SIGNATURES.matcher(name).matches()
                        || words.contains(name.replaceFirst("\\.class$", "").replace('/', '.')));
        return allowed ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }
}
