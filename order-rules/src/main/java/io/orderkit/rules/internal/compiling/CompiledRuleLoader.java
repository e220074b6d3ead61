package io.orderkit.rules.internal.compiling;

import java.util.Map;

/**
 * The class loader for the compiled rules of one topic. Classes of this loader take precedence over those of the shipped rules, which are
 * on the class path and have the same names. All other classes are loaded only if they are on the allow-list ({@link AllowedClassLoader}).
 */
final class CompiledRuleLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    CompiledRuleLoader(Map<String, byte[]> classes) {
        super(AllowedClassLoader.forRunning());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, code, 0, code.length);
        }
    }

    /** Rejects a class that neither this loader nor its parent can provide. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name + " must not be used in rules");
    }
}
