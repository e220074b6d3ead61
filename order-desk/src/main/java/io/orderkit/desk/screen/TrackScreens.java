package io.orderkit.desk.screen;

import io.orderkit.desk.OrderView;
import io.orderkit.domain.order.Instances;
import io.orderkit.domain.order.Order;
import io.orderkit.domain.order.Scope;
import io.orderkit.domain.order.State;
import java.util.ArrayList;
import java.util.List;

/**
 * The views of an order's tracks in the reader's language. If a track belongs to a delivery or claim, there is one
 * view for each delivery or claim.
 *
 * @param words the reader's wording
 */
record TrackScreens(ScreenWords words) {
    List<ScreenTrack> of(OrderView view) {
        return tracks(view.order(), List.copyOf(view.process().scopes()));
    }

    private <O extends Order<O>> List<ScreenTrack> tracks(Order<O> order, List<Scope> scopes) {
        List<ScreenTrack> tracks = new ArrayList<>();
        for (State state : order.positions().all()) {
            scopes.stream()
                    .filter(scope -> scope.tracks().contains(state.track()))
                    .filter(scope -> Instances.count(order, scope) != 1)
                    .findFirst()
                    .ifPresentOrElse(
                            scope -> tracks.addAll(instances(itself(order), scope, state)),
                            () -> tracks.add(track(state, "")));
        }
        return tracks;
    }

    private <O extends Order<O>> List<ScreenTrack> instances(O order, Scope scope, State first) {
        List<O> instances = Instances.each(order, scope);
        List<ScreenTrack> tracks = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            tracks.add(track(instances.get(i).positions().on(first.track()), String.valueOf(i + 1)));
        }
        return tracks;
    }

    private ScreenTrack track(State state, String number) {
        String title = words.say(state.track().wordingKey());
        return new ScreenTrack(
                state.track().name() + (number.isEmpty() ? "" : "/" + number),
                number.isEmpty() ? title : title + " " + number,
                state.wireName(),
                words.say(state.wordingKey()),
                state.isEnd());
    }

    @SuppressWarnings("unchecked") // every order type T implements Order<T>, so the order has the type O
    private static <O extends Order<O>> O itself(Order<O> order) {
        return (O) order;
    }
}
