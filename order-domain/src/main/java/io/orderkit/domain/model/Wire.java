package io.orderkit.domain.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name under which a command, an event or a fact is written. The name of an extension's type starts with its
 * prefix.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    /** Returns the name, in kebab-case; with an extension's prefix as in {@code acme:truck-reserved}. */
    String value();

    /** Returns the schema number, increased by one with each change of meaning. */
    int schema() default 1;

    /** A reader of the names of classes. */
    final class Names {
        /**
         * The names by class, cached because each attempt needs them several times, and reading an annotation is
         * slower.
         */
        private static final ClassValue<String> READ = new ClassValue<>() {
            @Override
            protected String computeValue(Class<?> type) {
                Wire wire = type.getAnnotation(Wire.class);
                if (wire == null) {
                    throw InvalidValue.of("wire name of " + type.getName(), "none", "@Wire(\"…\") on it");
                }
                return wire.value();
            }
        };

        private Names() {}

        /**
         * Returns the wire name of a class.
         *
         * @throws InvalidValue when the class has no wire name
         */
        public static String of(Class<?> type) {
            return READ.get(type);
        }
    }
}
