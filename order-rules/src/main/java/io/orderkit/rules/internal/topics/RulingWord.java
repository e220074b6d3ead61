package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.rulings.RulingCollector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ruling that the rules of a topic may give.
 *
 * @param name the name of the ruling in rule files
 * @param parameters the parameters
 * @param method the method of the Java interface that compiled rules call for the ruling
 * @param number the number that identifies this ruling, passed as the first argument to a method that serves several rulings; negative if
 *     the method serves only this ruling
 */
public record RulingWord(String name, List<Parameter> parameters, Method method, int number) {
    public RulingWord {
        parameters = List.copyOf(parameters);
    }

    /** A parameter of a ruling, with its Java type. */
    public record Parameter(String name, Class<?> type) {
        public boolean isReason() {
            return name.equals(RulingCollector.REASON);
        }
    }

    static RulingWord of(Method method) {
        return new RulingWord(
                method.getName(),
                Arrays.stream(method.getParameters())
                        .map(parameter -> new Parameter(parameter.getName(), parameter.getType()))
                        .toList(),
                method,
                -1);
    }

    public Class<?> type(int parameter) {
        return parameters.get(parameter).type();
    }

    /** Returns whether a method call with the given arguments represents this ruling. */
    boolean isCalledBy(Method called, Object[] arguments) {
        return called.equals(method) && (number < 0 || arguments[0].equals(number));
    }

    /** Returns the arguments of a method call, without the number that identifies the ruling. */
    public List<Object> arguments(Object[] called) {
        return Arrays.asList(called).subList(number < 0 ? 0 : 1, called.length);
    }

    /**
     * Passes the ruling to a collector.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling rejects the values
     */
    public void say(RulingCollector<?> collector, List<Object> values) {
        collector.say(
                method,
                number < 0
                        ? values.toArray()
                        : Stream.concat(Stream.of(number), values.stream()).toArray());
    }

    /**
     * Returns the beginning of the call in the notation of the rule engine: the method name and, if there is one, the number of the ruling.
     */
    public String written() {
        return number < 0 ? name + "(" : method.getName() + "(" + number + (parameters.isEmpty() ? "" : ", ");
    }
}
