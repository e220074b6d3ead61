package io.orderkit.spring.web;

/** A request whose body is longer than any command. */
final class BodyTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLong(int most) {
        super("the body is too long; expected at most " + most + " bytes");
    }
}
