package io.orderkit.desk.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Public members in exported packages, which is all that a module shows to another. Whether they are shown is found out when the types are
 * walked through, and not when the first of them is called.
 */
public final class Members {
    private static final Object[] NOTHING = {};
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private Members() {}

    /** @throws IllegalAccessException when the method is not shown */
    public static Method shown(Method method) throws IllegalAccessException {
        PUBLIC.unreflect(method);
        method.setAccessible(true); // it is shown already; what this spares is the check at each call
        return method;
    }

    /** @throws IllegalAccessException when the constructor is not shown */
    public static Constructor<?> shown(Constructor<?> constructor) throws IllegalAccessException {
        PUBLIC.unreflectConstructor(constructor);
        constructor.setAccessible(true);
        return constructor;
    }

    /** Reads an attribute or component, and throws what its method throws. */
    public static Object read(Method method, Object target) {
        return call(method, target, NOTHING);
    }

    /** Calls a method, and throws what it throws. */
    public static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an object, and throws what its constructor throws. */
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
