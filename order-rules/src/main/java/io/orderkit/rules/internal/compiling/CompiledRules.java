package io.orderkit.rules.internal.compiling;

import io.orderkit.rules.internal.Topic;
import java.util.Map;
import org.drools.model.Model;

/**
 * Loads the compiled rules of one topic. Its own classes come first: the shipped rules, on the class path, have classes of the
 * same names. Of all others it loads those that rules may touch ({@link AllowedClasses}).
 */
final class CompiledRules extends ClassLoader {
    private final Map<String, byte[]> classes;

    CompiledRules(Map<String, byte[]> classes) {
        super(AllowedClasses.forRunning());
        this.classes = Map.copyOf(classes);
    }

    /** Loads the rules, and runs the initialisers of their classes. */
    Model model(Topic topic) {
        try {
            return loadClass(topic.modelClass())
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(topic.file() + " was compiled into something that does not load", e);
        }
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

    /** Asked when nobody else has the class, or may give it. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name + " is not for rules");
    }
}
