package io.orderkit.domain.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name of a command, event or fact in its stored form. Names of types in an extension start with the
 * extension's prefix.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    /**
     * Returns the name in kebab-case; the name of an extension's type has a prefix, as in {@code acme:truck-reserved}.
     */
    String value();

    /** Returns the schema number, which increases by one with each incompatible change of the stored form. */
    int schema() default 1;

    /** A lookup of wire names by class. */
    final class Names {
        /** The cache of wire names by class, which avoids reading the annotation each time. */
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
