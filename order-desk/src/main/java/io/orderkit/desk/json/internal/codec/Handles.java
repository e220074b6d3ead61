package io.orderkit.desk.json.internal.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * Method handles of public members in exported packages, which is all that a module shows to another. They are looked up when
 * the types are walked through and called without any look-up after.
 */
public final class Handles {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    private Handles() {}

    /** A method without parameters, as (Object)Object. */
    public static MethodHandle getter(Method method) throws IllegalAccessException {
        return PUBLIC.unreflect(method).asType(MethodType.genericMethodType(1));
    }

    /** A method with one parameter, as (Object, Object)Object. */
    public static MethodHandle setter(Method method) throws IllegalAccessException {
        return PUBLIC.unreflect(method).asType(MethodType.genericMethodType(2));
    }

    /** A constructor, as (Object[])Object. */
    public static MethodHandle constructor(Constructor<?> constructor) throws IllegalAccessException {
        return PUBLIC.unreflectConstructor(constructor)
                .asType(MethodType.genericMethodType(constructor.getParameterCount()))
                .asSpreader(Object[].class, constructor.getParameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    public static Object call(MethodHandle getter, Object target) {
        try {
            return (Object) getter.invokeExact(target);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    public static Object call(MethodHandle setter, Object target, Object argument) {
        try {
            return (Object) setter.invokeExact(target, argument);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    public static Object make(MethodHandle constructor, Object[] arguments) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw unchecked(e);
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
