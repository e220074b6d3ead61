package io.orderkit.desk.json.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Access to methods and constructors through reflection. Only public members in exported packages are accessible from
 * another module. Access is checked when the types are visited, not on the first call.
 */
public final class PublicMembers {
    private static final Object[] NOTHING = {};
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private PublicMembers() {}

    /**
     * Returns a method after checking that it can be called from this module.
     *
     * @throws IllegalAccessException if the method is not accessible
     */
    public static Method shown(Method method) throws IllegalAccessException {
        PUBLIC.unreflect(method);
        method.setAccessible(true); // it is accessible already; this avoids the check at each call
        return method;
    }

    /**
     * Returns a constructor after checking that it can be called from this module.
     *
     * @throws IllegalAccessException if the constructor is not accessible
     */
    public static Constructor<?> shown(Constructor<?> constructor) throws IllegalAccessException {
        PUBLIC.unreflectConstructor(constructor);
        constructor.setAccessible(true);
        return constructor;
    }

    /** Reads an attribute or component, and propagates any exception that its accessor method throws. */
    public static Object read(Method method, Object target) {
        return call(method, target, NOTHING);
    }

    /** Calls a method, and propagates the exceptions that it throws. */
    public static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a constructor, and propagates the exceptions that it throws. */
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
