package io.orderkit.domain.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This text identifies something (X14): a payment, a receipt, a document. A command whose text cannot serve as an identity is refused before it
 * is decided. Stored values are read as they are.
 *
 * <p>Texts that identify are compared with {@link Identity#same}, never with {@code equals}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identifies {
    /** Names in kebab-case the thing that is identified: {@code payment}. The word for it is {@code identity.payment} in the wording. */
    String value();

    /** Whether it is compared exactly, as a key; then it must be given in its one spelling ({@link Identity#key}). */
    boolean exact() default false;
}
