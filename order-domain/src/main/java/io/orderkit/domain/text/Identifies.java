package io.orderkit.domain.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation for a text that identifies something, such as a payment, a receipt or a document (X14). A command with
 * an invalid identifying text is refused before its decision. Stored values are read unchanged.
 *
 * <p>Compare identifying texts with {@link Identity#same Identity.same}, never with {@code equals}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identifies {
    /**
     * Returns the kind of the identified thing in kebab-case, such as {@code payment}. The wording key of that kind is
     * {@code identity.payment}.
     */
    String value();

    /**
     * Returns whether the text is compared exactly, as a key, and must be in its canonical spelling
     * ({@link Identity#key Identity.key}).
     */
    boolean exact() default false;
}
