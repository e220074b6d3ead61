package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.rulings.RulingCollector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ruling that rules may give.
 *
 * @param name the name in rule files
 * @param parameters the parameters
 * @param method the method of the ruling interface that is called
 * @param number the number of the ruling as the first argument of that method, when the method serves several rulings; negative otherwise
 */
public record RulingWord(String name, List<Parameter> parameters, Method method, int number) {
    public RulingWord {
        parameters = List.copyOf(parameters);
    }

    /** A parameter of a ruling. */
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

    /** Returns whether a call of a method gives this ruling. */
    boolean isCalledBy(Method called, Object[] arguments) {
        return called.equals(method) && (number < 0 || arguments[0].equals(number));
    }

    /** Returns the arguments of this ruling in a call of the method. */
    public List<Object> arguments(Object[] called) {
        return Arrays.asList(called).subList(number < 0 ? 0 : 1, called.length);
    }

    /**
     * Gives the ruling to a collector.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling rejects these values
     */
    public void say(RulingCollector<?> collector, List<Object> values) {
        collector.say(
                method,
                number < 0
                        ? values.toArray()
                        : Stream.concat(Stream.of(number), values.stream()).toArray());
    }

    /** Returns the beginning of a call in the notation of the rule engine: the name of the method and the leading arguments. */
    public String written() {
        return number < 0 ? name + "(" : method.getName() + "(" + number + (parameters.isEmpty() ? "" : ", ");
    }
}
