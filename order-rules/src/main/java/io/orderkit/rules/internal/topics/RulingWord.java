package io.orderkit.rules.internal.topics;

import io.orderkit.rules.internal.rulings.RulingCollector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a rule may say.
 *
 * @param name as rule files have it
 * @param parameters what it is given
 * @param method the method of the ruling that takes it
 * @param number the first argument of that method, where it takes several rulings; negative when it takes none
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

    /** Returns whether a call of a method is this word. */
    boolean isCalledBy(Method called, Object[] arguments) {
        return called.equals(method) && (number < 0 || arguments[0].equals(number));
    }

    /** Returns what of a call are the arguments of this word. */
    public List<Object> arguments(Object[] called) {
        return Arrays.asList(called).subList(number < 0 ? 0 : 1, called.length);
    }

    /**
     * Says it to a collector.
     *
     * @throws io.orderkit.domain.model.InvalidValue when the ruling does not take these values
     */
    public void say(RulingCollector<?> collector, List<Object> values) {
        collector.say(
                method,
                number < 0
                        ? values.toArray()
                        : Stream.concat(Stream.of(number), values.stream()).toArray());
    }

    /** Returns the beginning of a call as the rule engine reads it: the name of the method, and the arguments that go before. */
    public String written() {
        return number < 0 ? name + "(" : method.getName() + "(" + number + (parameters.isEmpty() ? "" : ", ");
    }
}
