package io.orderkit.rules.internal.compiling;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class loader with an allow-list, through which rules are translated, compiled and run. The class loader is the
 * second barrier against malicious rules; the first barrier is the grammar. Even if the grammar accepts a malicious
 * rule by mistake, the rule cannot use files, sockets, processes, threads or reflection (X7).
 */
final class AllowedClassLoader extends ClassLoader {
    private final Set<String> loaded;
    private final Set<String> seen;

    /**
     * @param loaded the names of the classes that may be loaded
     * @param seen the names of the classes whose class files may be read
     */
    private AllowedClassLoader(Set<String> loaded, Set<String> seen) {
        super(AllowedClassLoader.class.getClassLoader());
        this.loaded = loaded;
        this.seen = seen;
    }

    /** Returns a loader for the engine, which inspects facts and rulings while translating rules into Java. */
    static ClassLoader forTranslating() {
        return new AllowedClassLoader(AllowedClasses.translating(), Set.of());
    }

    /** Returns a loader for the Java compiler, which reads class files without loading the classes. */
    static ClassLoader forCompiling() {
        return new AllowedClassLoader(Set.of(), AllowedClasses.compiling());
    }

    /** Returns a loader for compiled rules. */
    static ClassLoader forRunning() {
        return new AllowedClassLoader(AllowedClasses.running(), Set.of());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!loaded.contains(name)) {
            throw new ClassNotFoundException(name + " must not be used in rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        boolean allowed = name.endsWith(".class")
                && seen.contains(name.substring(0, name.length() - 6).replace('/', '.'));
        return allowed ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }
}
