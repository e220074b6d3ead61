package io.orderkit.jackson.internal;

import io.orderkit.desk.screen.ScreenJson;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A {@link ScreenJson} that is asked for when the first value is written or read: a mapper is often made before the desk. Thread-safe. */
public final class LateJson implements Supplier<ScreenJson> {
    private final Supplier<ScreenJson> source;
    private volatile @Nullable ScreenJson known;

    public LateJson(Supplier<ScreenJson> source) {
        this.source = source;
    }

    /** Two threads may ask the source at once; both get an answer. */
    @Override
    public ScreenJson get() {
        ScreenJson json = known;
        if (json == null) {
            json = source.get();
            known = json;
        }
        return json;
    }
}
