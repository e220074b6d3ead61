package io.orderkit.domain.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for a string that identifies something, such as a payment, a receipt or a document (X14). A command
 * with an invalid identifier is refused before it is decided. Stored values are read unchanged.
 *
 * <p>Compare identifiers with {@link Identity#same Identity.same}, never with {@code equals}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identifies {
    /**
     * Returns the kind of thing that the string identifies, in kebab-case, such as {@code payment}. For
     * {@code payment}, the wording key is {@code identity.payment}.
     */
    String value();

    /**
     * Returns whether the string is a key that is compared exactly and must be in its canonical spelling
     * ({@link Identity#key Identity.key}).
     */
    boolean exact() default false;
}
