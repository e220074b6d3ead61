package io.orderkit.rules.internal.reading;

/** Something that no rule file may say; it ends the reading of the rule in which it stands. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String suggestion;

    Unreadable(Place place, String message, String suggestion) {
        super(message, null, false, false);
        this.place = place;
        this.suggestion = suggestion;
    }

    Place place() {
        return place;
    }

    String suggestion() {
        return suggestion;
    }
}
