package io.orderkit.testkit.crash;

/** A factory that creates crash targets by class name. */
final class Targets {
    private Targets() {}

    /** Creates an instance of the target class. */
    static CrashTarget made(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(CrashTarget.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(
                    name + " cannot be made; expected a public class with a public constructor without parameters",
                    failure);
        }
    }
}
