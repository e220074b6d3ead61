package io.orderkit.desk.json.internal.finding;

/** The message about a type that is not accessible from outside its module. */
public final class Visible {
    private Visible() {}

    /** Returns the message for a type. */
    public static String expected(Class<?> type) {
        return type.getName()
                + " cannot be reached; expected a public type with a public constructor, in a package that "
                + (type.getModule().isNamed() ? "module " + type.getModule().getName() : "its module")
                + " exports to all";
    }
}
