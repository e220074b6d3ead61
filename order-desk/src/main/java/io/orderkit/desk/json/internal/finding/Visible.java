package io.orderkit.desk.json.internal.finding;

/** The check that types and members are accessible from outside their module. */
public final class Visible {
    private Visible() {}

    public static String expected(Class<?> type) {
        return type.getName()
                + " cannot be reached; expected a public type with a public constructor, in a package that "
                + (type.getModule().isNamed() ? "module " + type.getModule().getName() : "its module")
                + " exports to all";
    }
}
