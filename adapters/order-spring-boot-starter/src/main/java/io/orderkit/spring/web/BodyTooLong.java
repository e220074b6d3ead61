package io.orderkit.spring.web;

/** The exception for a request whose body is longer than any valid command. */
final class BodyTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    BodyTooLong(int most) {
        super("the body is too long; expected at most " + most + " bytes");
        this.most = most;
    }

    int most() {
        return most;
    }
}
