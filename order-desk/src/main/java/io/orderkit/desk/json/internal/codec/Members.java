package io.orderkit.desk.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The public members in exported packages, which are all that a module exposes to another. Their access is checked
 * during the walk through the types, not at the first call.
 */
public final class Members {
    private static final Object[] NOTHING = {};
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private Members() {}

    /**
     * Returns a method that can be called from here.
     *
     * @throws IllegalAccessException when the method is not accessible
     */
    public static Method shown(Method method) throws IllegalAccessException {
        PUBLIC.unreflect(method);
        method.setAccessible(true); // it is accessible already; this avoids the check at each call
        return method;
    }

    /**
     * Returns a constructor that can be called from here.
     *
     * @throws IllegalAccessException when the constructor is not accessible
     */
    public static Constructor<?> shown(Constructor<?> constructor) throws IllegalAccessException {
        PUBLIC.unreflectConstructor(constructor);
        constructor.setAccessible(true);
        return constructor;
    }

    /** Reads an attribute or component, and propagates exceptions of its method. */
    public static Object read(Method method, Object target) {
        return call(method, target, NOTHING);
    }

    /** Calls a method, and propagates its exceptions. */
    public static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates an object, and propagates exceptions of its constructor. */
    public static Object make(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getTargetException());
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }
}
