package io.orderkit.domain.model;

import java.util.List;

/** The channel through which an order arrived (C1). */
public final class Channel extends Name<Channel> {
    public static final Channel PHONE = new Channel("phone");
    public static final Channel FAX = new Channel("fax");
    public static final Channel VISIT = new Channel("visit");
    public static final Channel SALESPERSON = new Channel("salesperson");

    private static final Constants<Channel> HANDBOOK = new Constants<>(List.of(PHONE, FAX, VISIT, SALESPERSON));

    private Channel(String value) {
        super("channel", value, "phone");
    }

    /**
     * Returns the channel with the given name; {@code phone}, {@code PHONE} and {@code Channel.PHONE} are equivalent.
     *
     * @throws InvalidValue when the text is not a valid name
     */
    public static Channel of(String text) {
        String value = canonical(Channel.class, text);
        return HANDBOOK.of(value, Channel::new);
    }

    /** Returns the channels that the handbook defines, in handbook order. */
    public static List<Channel> handbook() {
        return HANDBOOK.all();
    }
}
