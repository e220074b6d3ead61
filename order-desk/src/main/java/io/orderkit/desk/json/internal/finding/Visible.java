package io.orderkit.desk.json.internal.finding;

/** The messages about types that are not accessible from outside their module. */
public final class Visible {
    private Visible() {}

    /** Returns the message for a type that is not accessible, including the conditions for access. */
    public static String expected(Class<?> type) {
        return type.getName()
                + " cannot be reached; expected a public type with a public constructor, in a package that "
                + (type.getModule().isNamed() ? "module " + type.getModule().getName() : "its module")
                + " exports to all";
    }
}
