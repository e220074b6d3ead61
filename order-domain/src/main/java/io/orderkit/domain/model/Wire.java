package io.orderkit.domain.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name under which a command, an event or a fact is written. An extension's begins with its prefix. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    /** Kebab-case; with an extension's prefix as {@code acme:truck-reserved}. */
    String value();

    /** One more with each change of meaning. */
    int schema() default 1;

    /** Reads the name off a class. */
    final class Names {
        /** Each attempt asks several times; reading an annotation takes longer than looking up a name. */
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

        /** @throws InvalidValue when the class bears no wire name */
        public static String of(Class<?> type) {
            return READ.get(type);
        }
    }
}
